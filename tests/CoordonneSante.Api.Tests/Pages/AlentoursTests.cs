using System.Net;

namespace CoordonneSante.Api.Tests.Pages;

public sealed class AlentoursTests(SharedServer shared)
{
    [Fact]
    public async Task What_is_around_a_point_is_listed_from_the_nearest_on_with_the_zones_of_the_point()
    {
        var html = await shared.Server.ReadAsync("/autour?point=48.13,-1.65");

        Assert.Contains("<h1>Autour de vous, à Rennes</h1>", html, StringComparison.Ordinal);
        Assert.Contains($"<a href=\"/structures/{SmallDirectory.CentreGayeulles}\">", html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/territoires/commune/35238\">Le diagnostic de la commune</a>", html, StringComparison.Ordinal);
        Assert.Contains("arrondie à cent mètres", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_place_typed_leads_to_its_commune()
    {
        using var response = await shared.Server.OpenAsync("/autour?lieu=rennes");

        Assert.Equal((HttpStatusCode.SeeOther, "/autour?commune=35238"), (response.StatusCode, response.Headers.Location?.OriginalString));
    }

    [Fact]
    public async Task A_commune_is_a_place() =>
        Assert.Contains("<h1>Autour de Rennes</h1>", await shared.Server.ReadAsync("/autour?commune=35238"), StringComparison.Ordinal);

    [Theory]
    [InlineData("/autour?lieu=zzzzzz", "Aucune commune ne s'appelle «\u00A0zzzzzz\u00A0»")]
    [InlineData("/autour?point=ici", "donnez sa latitude et sa longitude en degrés")]
    [InlineData("/autour?point=91,0", "donnez sa latitude et sa longitude en degrés")]
    public async Task What_is_no_place_is_said_with_what_to_change(string address, string said) =>
        Assert.Contains(said, await shared.Server.ReadAsync(address, HttpStatusCode.BadRequest), StringComparison.Ordinal);
}
