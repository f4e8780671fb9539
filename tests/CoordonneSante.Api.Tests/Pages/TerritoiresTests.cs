using System.Net;
using System.Text.Json;

namespace CoordonneSante.Api.Tests.Pages;

public sealed class TerritoiresTests(SharedServer shared)
{
    [Theory]
    [InlineData("departement/35", "departement: \"35\"")]
    [InlineData("region/53", "region: \"53\"")]
    [InlineData("epci/243500139", "epci: \"243500139\"")]
    [InlineData("commune/35238", "commune: \"35238\"")]
    public async Task A_diagnosis_has_the_figures_that_the_api_answers(string path, string input)
    {
        using var answer = JsonDocument.Parse(
            await shared.Server.AskAsync(
                $$"""{ territoire(par: { {{input}} }) { libelle nombreCommunes statistiques(grouperPar: [TYPE], inclureVides: false) { """
                    + """groupes { cle(dimension: TYPE) { code libelle } nombre } } parZonage { zonageMedecinLibelle nombreCommunes } } }"""
            ));
        var territory = answer.RootElement.GetProperty("data").GetProperty("territoire");

        var html = await shared.Server.ReadAsync($"/territoires/{path}");

        var communes = territory.GetProperty("nombreCommunes").GetInt32();
        Assert.Equal(communes > 1, html.Contains($"de {communes}\u00A0commune", StringComparison.Ordinal));
        foreach (var type in territory.GetProperty("statistiques").GetProperty("groupes").EnumerateArray())
        {
            Assert.Matches(
                $"<th scope=\"row\">{type.GetProperty("cle").GetProperty("libelle")}</th>\\s*<td class=\"n\">"
                    + $"<a href=\"/structures\\?{path.Replace('/', '=')}&type="
                    + $"{type.GetProperty("cle").GetProperty("code")}\">{type.GetProperty("nombre")}</a>",
                html);
        }

        foreach (
            var zone in territory.GetProperty("parZonage").EnumerateArray().Where(zone => zone.GetProperty("nombreCommunes").GetInt32() > 0)
        )
        {
            Assert.Matches(
                $"<th scope=\"row\">{zone.GetProperty("zonageMedecinLibelle")}</th>\\s*"
                    + $"<td class=\"n\">{zone.GetProperty("nombreCommunes")}</td>",
                html);
        }
    }

    [Fact]
    public async Task What_the_files_do_not_list_is_said_and_is_not_zero()
    {
        var html = await shared.Server.ReadAsync("/territoires/departement/35");

        Assert.Contains(
            "Non recensés par les fichiers chargés, ce qui n'est pas zéro\u00A0: Équipe de soins primaires",
            html,
            StringComparison.Ordinal);
        Assert.DoesNotMatch("<th scope=\"row\">Équipe de soins primaires</th>", html);
    }

    [Theory]
    [InlineData("/territoires/pays/35", HttpStatusCode.NotFound, "region, departement, epci, commune, cpts.")]
    [InlineData("/territoires/departement/36", HttpStatusCode.NotFound, "Vérifiez le code")]
    [InlineData("/territoires/commune/35000", HttpStatusCode.NotFound, "Un code postal n'est pas un code INSEE")]
    [InlineData("/territoires/departement/zz", HttpStatusCode.BadRequest, "Exemples\u00A0: 01, 2A, 974.")]
    [InlineData("/territoires/epci/%3Cscript%3E", HttpStatusCode.BadRequest, "SIREN")]
    public async Task A_wrong_address_says_what_to_change(string address, HttpStatusCode status, string advice)
    {
        using var response = await shared.Server.OpenAsync(address);
        var html = await response.Content.ReadAsStringAsync();

        Assert.Equal(status, response.StatusCode);
        Assert.Contains(advice, WebUtility.HtmlDecode(html), StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", html, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("rennes", "35238")]
    [InlineData("RENNES%0D%0Abruz", "35238,35047")]
    [InlineData("35129%20GUIPRY", "35129")]
    [InlineData("35238%20Rennes&communes=Bruz%20(35)", "35238,35047")]
    [InlineData("guipry%20messac%3B%2035047", "35176,35047")]
    [InlineData("guipry%20%20%20messac", "35176")]
    public async Task Communes_typed_by_name_or_code_lead_to_the_address_to_keep(string typed, string codes)
    {
        using var handler = new HttpClientHandler { AllowAutoRedirect = false };
        using var client = new HttpClient(handler) { BaseAddress = shared.Server.Client.BaseAddress };
        using var response = await client.GetAsync(new Uri($"/territoires?communes={typed}", UriKind.Relative));

        Assert.Equal(
            (HttpStatusCode.SeeOther, $"/territoires?communes={codes}"),
            (response.StatusCode, response.Headers.Location?.OriginalString));
    }

    [Fact]
    public async Task A_line_that_means_no_commune_or_several_is_asked_again_and_the_others_are_kept()
    {
        using var response = await shared.Server.OpenAsync(
            "/territoires?communes=Rennes%0A35000%0A%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E");
        var html = await response.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.DoesNotContain("<script>", html, StringComparison.OrdinalIgnoreCase);
        var text = WebUtility.HtmlDecode(html);
        Assert.Contains("«\u00A035000\u00A0»\u00A0: quelle commune\u202F?", text, StringComparison.Ordinal);
        Assert.Contains(
            "<option value=\"35238\">Rennes — Ille-et-Vilaine (code INSEE 35238, code postal 35000)</option>",
            text,
            StringComparison.Ordinal);
        Assert.Contains("n'est le nom d'aucune commune, ni un code INSEE", text, StringComparison.Ordinal);
        Assert.Contains("spellcheck=\"false\" aria-describedby=\"communes-aide\">35238 Rennes</textarea>", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_of_communes_that_is_too_long_is_refused_with_what_to_take_instead()
    {
        var lines = string.Join(',', Enumerable.Range(1, 501));

        var html = await shared.Server.ReadAsync($"/territoires?communes={lines}", HttpStatusCode.BadRequest);

        Assert.Contains("Donnez au plus 500 communes", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_schemes_of_a_territory_are_those_of_its_regions_and_of_france_that_are_not_over()
    {
        using var answer = JsonDocument.Parse(await shared.Server.AskAsync(
            """{ territoire(par: { departement: "35" }) { dispositifs { code region vigueur } maisons: dispositifs(type:"""
                + """ MAISON_DE_SANTE) { code types } } dispositifs { code region vigueur } }"""));
        var data = answer.RootElement.GetProperty("data");
        var expected = data.GetProperty("dispositifs").EnumerateArray()
            .Where(scheme => scheme.GetProperty("vigueur").GetString() != "TERMINE")
            .Where(scheme => scheme.GetProperty("region").GetString() is null or "53")
            .Select(scheme => scheme.GetProperty("code").GetString());

        Assert.Equal(
            expected,
            data.GetProperty("territoire")
                .GetProperty("dispositifs")
                .EnumerateArray()
                .Select(scheme => scheme.GetProperty("code").GetString()));
        Assert.All(data.GetProperty("territoire").GetProperty("maisons").EnumerateArray(), scheme =>
            Assert.Contains("MAISON_DE_SANTE", scheme.GetProperty("types").EnumerateArray().Select(type => type.GetString())));
    }
}
