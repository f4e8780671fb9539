using System.Text.Json;

namespace CoordonneSante.Api.Tests.Pages;

public sealed class AccueilTests(SharedServer shared)
{
    [Fact]
    public async Task The_home_page_has_the_figures_that_the_api_answers()
    {
        using var answer = JsonDocument.Parse(await shared.Server.AskAsync(
            "{ statistiques(grouperPar: [REGION]) { total groupes { cle(dimension: REGION) { code libelle } nombre } } }"));
        var figures = answer.RootElement.GetProperty("data").GetProperty("statistiques");

        var html = await shared.Server.ReadAsync("/");

        Assert.Contains($"<a href=\"/structures\">{figures.GetProperty("total")}</a>", html, StringComparison.Ordinal);
        foreach (var region in figures.GetProperty("groupes").EnumerateArray())
        {
            var key = region.GetProperty("cle");
            Assert.Matches(
                $"<a href=\"/territoires/region/{key.GetProperty("code")}\">{key.GetProperty("libelle")}</a></th>\\s*"
                    + $"<td class=\"n\">{region.GetProperty("nombre")}</td>",
                html);
        }
    }
}
