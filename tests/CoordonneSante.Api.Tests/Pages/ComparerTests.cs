using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace CoordonneSante.Api.Tests.Pages;

public sealed partial class ComparerTests(SharedServer shared, NationalDirectoryTests.NationalServer national)
{
    [Fact]
    public async Task Territories_have_side_by_side_the_figures_that_the_api_answers()
    {
        using var answer = JsonDocument.Parse(await shared.Server.AskAsync(
            """{ a: territoire(par: { epci: "243500139" }) { nombreCommunes statistiques { total } } b: territoire(par: { communes:"""
                + """ ["35238", "35176"] }) { nombreCommunes statistiques { total } } }"""));
        var (a, b) = (answer.RootElement.GetProperty("data").GetProperty("a"), answer.RootElement.GetProperty("data").GetProperty("b"));

        var html = await shared.Server.ReadAsync("/comparer?a=epci:243500139&b=communes:35238,35176");

        Assert.Contains(Row("Communes", a.GetProperty("nombreCommunes"), b.GetProperty("nombreCommunes")), html, StringComparison.Ordinal);
        Assert.Contains(
            Row(
                "Structures d'exercice coordonné",
                a.GetProperty("statistiques").GetProperty("total"),
                b.GetProperty("statistiques").GetProperty("total")),
            html,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Territories_of_one_level_are_joined_into_one()
    {
        var departements = await shared.Server.ReadAsync("/comparer?a=departement:35&b=departement:75");
        var levels = await shared.Server.ReadAsync("/comparer?a=departement:35&b=region:53");

        Assert.Contains("<a href=\"/territoires?departements=35,75\">Les réunir", departements, StringComparison.Ordinal);
        Assert.DoesNotContain("Les réunir", levels, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_file_of_a_comparison_has_a_line_a_territory()
    {
        var html = await shared.Server.ReadAsync("/comparer?a=departement:35&b=region:53");
        var link = CsvLink().Match(html).Groups[1].Value;
        using var response = await shared.Server.Client.GetAsync(new Uri(link, UriKind.Relative));
        var lines = (await response.Content.ReadAsStringAsync()).TrimStart('\uFEFF').Split("\r\n");

        Assert.StartsWith("libelle,niveau,code,nombreCommunes,population,", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("Ille-et-Vilaine,DEPARTEMENT,35,3,250994,", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("Bretagne,REGION,53,3,250994,", lines[2], StringComparison.Ordinal);
        Assert.Equal([""], lines[3..]);
    }

    [Fact]
    public async Task The_territory_of_a_cpts_is_added_by_its_name() => Assert.Contains(
        "<a href=\"/comparer?a=departement:84&b=cpts:93-cpts-du-pays-d-apt\">",
        await national.Server.ReadAsync("/comparer?a=departement:84&q=pays+d%27apt"),
        StringComparison.Ordinal);

    [Fact]
    public async Task A_territory_is_added_by_its_name()
    {
        var html = await shared.Server.ReadAsync("/comparer?a=departement:35&q=bretagne");

        Assert.Contains("<a href=\"/comparer?a=departement:35&b=region:53\">Bretagne</a>", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?a=truc", HttpStatusCode.BadRequest, "écrivez «\u00A0departement:35\u00A0»")]
    [InlineData("?a=departement:35&b=departement:36", HttpStatusCode.NotFound, "departement:36")]
    [InlineData("?a=pays:%3Cscript%3E", HttpStatusCode.BadRequest, "ne désigne pas un territoire")]
    [InlineData("?q=%22%3E%3Cscript%3E", HttpStatusCode.OK, "Aucun territoire ne s'appelle")]
    public async Task What_names_no_territory_is_said_with_what_to_write(string query, HttpStatusCode status, string advice)
    {
        using var response = await shared.Server.OpenAsync($"/comparer{query}");
        var html = await response.Content.ReadAsStringAsync();

        Assert.Equal(status, response.StatusCode);
        Assert.Contains(advice, WebUtility.HtmlDecode(html), StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", html, StringComparison.OrdinalIgnoreCase);
    }

    private static string Row(string text, JsonElement first, JsonElement second) =>
        $"<th scope=\"row\">{text}</th><td class=\"n\">{first}</td><td class=\"n\">{second}</td>";

    [GeneratedRegex("href=\"(/graphql\\?format=csv&[^\"]*)\"")]
    private static partial Regex CsvLink();
}
