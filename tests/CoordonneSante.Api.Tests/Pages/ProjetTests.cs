using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace CoordonneSante.Api.Tests.Pages;

public sealed partial class ProjetTests(SharedServer shared)
{
    [Fact]
    public async Task The_schemes_of_a_project_are_grouped_by_the_verdict_that_the_api_gives()
    {
        using var answer = JsonDocument.Parse(await shared.Server.AskAsync(
            """{ dispositifsMobilisables(projet: { type: MAISON_DE_SANTE, commune: "35176", projetDeSanteValide:"""
                + """ true, medecinsGeneralistes: 2, paramedicaux: 1 }) { statut bilan dispositif { libelle vigueur } } }"""));
        var schemes = answer.RootElement.GetProperty("data").GetProperty("dispositifsMobilisables").EnumerateArray().ToArray();

        var html = await shared.Server.ReadAsync(
            "/projet?type=MAISON_DE_SANTE&commune=35176&projetDeSanteValide=oui&medecinsGeneralistes=2&paramedicaux=1");

        foreach (var (title, count) in new[]
        {
            ("Critères remplis", schemes.Count(scheme => IsOpen(scheme) && scheme.GetProperty("statut").GetString() == "REMPLI")),
            ("À vérifier", schemes.Count(scheme => IsOpen(scheme) && scheme.GetProperty("statut").GetString() == "A_VERIFIER")),
            ("Terminées", schemes.Count(scheme => !IsOpen(scheme))),
        })
        {
            Assert.True(count > 0, title);
            Assert.Contains($"<h3>{title} ({count})</h3>", html, StringComparison.Ordinal);
        }

        Assert.Equal(schemes.Length, Scheme().Count(html));
        Assert.All(schemes, scheme => Assert.Contains(Shown(scheme.GetProperty("bilan").GetString()), html, StringComparison.Ordinal));
    }

    /// <summary>A text of the API with the spaces of pages.</summary>
    private static string Shown(string? text) => (text ?? "").Replace("\u202F:", "\u00A0:", StringComparison.Ordinal);

    [Fact]
    public async Task Every_answer_of_the_address_is_in_the_form_so_that_the_next_one_is_added_to_them()
    {
        var html = await shared.Server.ReadAsync(
            "/projet?type=MAISON_DE_SANTE&commune=35176&medecinsGeneralistes=2&projetDeSanteValide=oui"
                + "&butNonLucratif=non&critere=plan-d-actions:oui"
        );

        Assert.Contains("<option value=\"MAISON_DE_SANTE\" selected>", html, StringComparison.Ordinal);
        Assert.Contains("name=\"commune\" value=\"35176 Guipry-Messac\"", html, StringComparison.Ordinal);
        Assert.Contains("name=\"medecinsGeneralistes\" value=\"2\"", html, StringComparison.Ordinal);
        Assert.Contains("<option value=\"oui\" selected>", html, StringComparison.Ordinal);
        Assert.Contains("<option value=\"plan-d-actions:oui\" selected>", html, StringComparison.Ordinal);
        Assert.Matches("name=\"butNonLucratif\"(?: value=\"non\"|[^§]*?<option value=\"non\" selected>)", html);
    }

    [Fact]
    public async Task What_remains_to_be_said_comes_in_the_order_of_the_api()
    {
        using var answer = JsonDocument.Parse(await shared.Server.AskAsync(
            """{ questionsProjet(projet: { type: CENTRE_DE_SANTE, commune: "35176" }) { champ critere question } }"""));
        var team = new[] { "medecinsGeneralistes", "autresMedicaux", "paramedicaux", "autresProfessionnels" };
        var questions = answer.RootElement.GetProperty("data").GetProperty("questionsProjet").EnumerateArray()
            .Where(question => !team.Contains(question.GetProperty("champ").GetString()))
            .Select(question => Shown(question.GetProperty("question").GetString()));

        var html = await shared.Server.ReadAsync("/projet?type=CENTRE_DE_SANTE&commune=35176");

        var start = html.IndexOf("Ce qui déciderait le plus d'aides", StringComparison.Ordinal);
        Assert.Equal(
            questions,
            Label().Matches(html[start..html.IndexOf("</form>", StringComparison.Ordinal)]).Select(match => match.Groups[1].Value));
    }

    [Fact]
    public async Task An_answer_of_another_mode_is_left_aside_when_the_mode_changes()
    {
        const string Msp = "/projet?type=MAISON_DE_SANTE&commune=35176";
        const string Centre = "/projet?type=CENTRE_DE_SANTE&commune=35176";

        Assert.Equal(await SchemesAsync(Centre), await SchemesAsync($"{Centre}&formeJuridique=SISA"));
        Assert.NotEqual(await SchemesAsync(Msp), await SchemesAsync($"{Msp}&formeJuridique=SISA"));
        Assert.Equal(await SchemesAsync(Msp), await SchemesAsync($"{Msp}&specialite=MEDICAL&gestionnaire=ASSOCIATION"));
        Assert.NotEqual(await SchemesAsync(Centre), await SchemesAsync($"{Centre}&specialite=MEDICAL&gestionnaire=ASSOCIATION"));
    }

    [Theory]
    [InlineData("?type=CPTS&paramedicaux=-1", "donnez un nombre entier, 0 ou plus")]
    [InlineData("?type=CPTS&secteur1=peut-etre", "oui ou non")]
    [InlineData("?type=CPTS&critere=%3Cscript%3E", "ne déclare pas un critère")]
    [InlineData("?type=CPTS&critere=zip:oui", "zip")]
    [InlineData("?type=%3Cscript%3E", "n'est pas une valeur connue ici")]
    [InlineData("?type=CPTS&commune=xyzzy", "n'est le nom d'aucune commune")]
    public async Task An_answer_that_cannot_be_says_what_to_change(string query, string advice)
    {
        using var response = await shared.Server.OpenAsync($"/projet{query}");
        var html = await response.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains(advice, WebUtility.HtmlDecode(html), StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", html, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The support that a page shows, with its verdicts.</summary>
    private async Task<string> SchemesAsync(string address)
    {
        var html = await shared.Server.ReadAsync(address);
        var start = html.IndexOf("<article class=\"aide\">", StringComparison.Ordinal);
        Assert.True(start > 0, html);
        return html[start..html.LastIndexOf("</article>", StringComparison.Ordinal)];
    }

    private static bool IsOpen(JsonElement scheme) => scheme.GetProperty("dispositif").GetProperty("vigueur").GetString() != "TERMINE";

    [GeneratedRegex("<article class=\"aide\">")]
    private static partial Regex Scheme();

    [GeneratedRegex("<label for=\"[^\"]*\">([^<]*)</label>")]
    private static partial Regex Label();
}
