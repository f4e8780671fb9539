using System.Net;
using System.Text.Json;

namespace CoordonneSante.Api.Tests.Pages;

public sealed class FicheTests(SharedServer shared)
{
    [Fact]
    public async Task A_card_says_what_is_known_of_a_structure_and_how()
    {
        var html = await shared.Server.ReadAsync($"/structures/{SmallDirectory.CentreGayeulles}");

        foreach (
            var said in (string[])
                [
                    "31 R GUY ROPARTZ",
                    "35700 RENNES",
                    "<a href=\"tel:0299000000\">02 99 00 00 00</a>",
                    "<a href=\"tel:0299000001\">02 99 00 00 01</a>",
                    "1er\u00A0mai 1996",
                    "SIRET 77774997900025",
                    "déduit\u00A0: règle NOM_CDSI",
                    "Mutualité",
                    "déduit\u00A0: règle MOT_MUTUALITE",
                    "<a href=\"/quartiers/QN03502M\">Maurepas</a>",
                    "<a href=\"/territoires/epci/243500139\">Rennes Métropole</a>",
                    "Une erreur\u202F?",
                ])
        {
            Assert.Contains(said, html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_card_says_what_is_not_published_rather_than_nothing()
    {
        var html = await shared.Server.ReadAsync($"/structures/{SmallDirectory.CentreParis}");

        Assert.Contains("non publié par la source", html, StringComparison.Ordinal);
        Assert.Contains("on ne sait pas\u00A0: l'adresse n'est pas située", html, StringComparison.Ordinal);
        Assert.Contains("La source ne donne pas de position utilisable", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_card_describes_the_structure_to_search_engines()
    {
        using var response = await shared.Server.OpenAsync($"/structures/{SmallDirectory.CentreGayeulles}");
        var html = await response.Content.ReadAsStringAsync();
        const string Start = "<script type=\"application/ld+json\">";
        var from = html.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        using var json = JsonDocument.Parse(html[from..html.IndexOf("</script>", from, StringComparison.Ordinal)]);

        Assert.Equal("MedicalClinic", json.RootElement.GetProperty("@type").GetString());
        Assert.Equal("CDS \"GAYEULLES\" É", json.RootElement.GetProperty("name").GetString());
        Assert.Equal(48.13, json.RootElement.GetProperty("geo").GetProperty("latitude").GetDouble());
    }

    [Theory]
    [InlineData("/structures/990000000", HttpStatusCode.NotFound, "Aucune structure n'a ce numéro FINESS")]
    [InlineData("/integrer/structures/990000000", HttpStatusCode.NotFound, "Aucune structure n'a ce numéro FINESS")]
    [InlineData("/structures/12", HttpStatusCode.BadRequest, "«\u00A012\u00A0» n'est pas un numéro FINESS")]
    public async Task A_number_that_is_none_is_told(string address, HttpStatusCode status, string said) =>
        Assert.Contains(said, await shared.Server.ReadAsync(address, status), StringComparison.Ordinal);

    [Fact]
    public async Task A_card_made_for_other_sites_may_be_framed_by_them()
    {
        using var response = await shared.Server.OpenAsync($"/integrer/structures/{SmallDirectory.CentreGayeulles}");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.EndsWith(
            "frame-ancestors *",
            Assert.Single(response.Headers.GetValues("Content-Security-Policy")),
            StringComparison.Ordinal);
        Assert.Contains("CDS &quot;GAYEULLES&quot; É", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
