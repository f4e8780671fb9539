using System.Net;

namespace CoordonneSante.Api.Tests.Pages;

public sealed class IntegrationTests(SharedServer shared)
{
    [Theory]
    [InlineData("/integrer/territoires/departement/35", "Ille-et-Vilaine", "/territoires/departement/35")]
    [InlineData("/integrer/territoires?communes=35238,35047", "Rennes et Bruz", "/territoires?communes=35238,35047")]
    public async Task A_territory_made_for_other_sites_may_be_framed_by_them_and_leads_out_of_the_frame(
        string address, string name, string whole)
    {
        using var response = await shared.Server.OpenAsync(address);
        var html = WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.EndsWith(
            "frame-ancestors *", Assert.Single(response.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Contains($"<h1>{name}</h1>", html, StringComparison.Ordinal);
        Assert.Contains($"{whole}\" target=\"_top\">Le diagnostic entier</a>", html, StringComparison.Ordinal);
        Assert.DoesNotMatch("<a href=\"[^\"]*\"(?! target=\"_top\")", html);
    }

    [Theory]
    [InlineData("/integrer/territoires/departement/36", HttpStatusCode.NotFound, "Aucun territoire n'a ce code")]
    [InlineData("/integrer/territoires/pays/33", HttpStatusCode.BadRequest, "Donnez un territoire")]
    [InlineData("/integrer/territoires", HttpStatusCode.BadRequest, "Donnez un territoire")]
    [InlineData("/integrer/territoires?epcis=243500139&departements=35", HttpStatusCode.BadRequest, "Donnez un territoire")]
    public async Task What_names_no_territory_is_said_with_what_to_write(string address, HttpStatusCode status, string advice) =>
        Assert.Contains(advice, await shared.Server.ReadAsync(address, status), StringComparison.Ordinal);
}
