using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace CoordonneSante.Api.Tests.Pages;

public sealed partial class StructuresPageTests(SharedServer shared, NationalDirectoryTests.NationalServer national)
{
    [Theory]
    [InlineData("?type=CENTRE_DE_SANTE", """type: {in: [CENTRE_DE_SANTE]}""")]
    [InlineData("?type=CENTRE_DE_SANTE&type=CPTS&region=53", """type: {in: [CENTRE_DE_SANTE, CPTS]}, commune: {departement: {region:"""
        + """ {code: {eq: "53"}}}}""")]
    [InlineData("?quartier=OUI&zonage=ZIP&zonage=ZAC", """zonageMedecin: {in: [ZIP, ZAC]}, quartierPrioritaire: {code: {neq: null}}""")]
    [InlineData("?quartier=NON&departement=35", """quartierPrioritaire: {code: {eq: null}}, commune: {departement: {code: {eq: "35"}}}""")]
    [InlineData("?specialite=DENTAIRE&famille=MUTUELLE", """specialite: {eq: DENTAIRE}, gestionnaire: {categorie: {eq: MUTUELLE}}""")]
    [InlineData("?epci=243500139&de=2015&a=2019", """commune: {epci: {siren: {eq: "243500139"}}}, dateOuverture: {gte: "2015-01-01", lte:"""
        + """ "2019-12-31"}""")]
    [InlineData("?commune=35238&tri=nom", """commune: {codeInsee: {eq: "35238"}}""")]
    public async Task The_filters_of_the_address_are_those_of_the_api(string query, string filter)
    {
        var answer = await national.Server.AskAsync($"{{ structures(where: {{{filter}}}) {{ totalCount }} }}");
        var expected = int.Parse(Number().Match(answer).Value, CultureInfo.InvariantCulture);

        Assert.Equal(expected, CountOf(await national.Server.ReadAsync($"/structures{query}")));
    }

    [Theory]
    [InlineData(
        "?departemnt=35",
        "«\u00A0departemnt\u00A0» n'est pas un critère de cette page\u00A0: il est laissé de côté. "
            + "Vouliez-vous dire «\u00A0departement\u00A0»\u202F?")]
    [InlineData("?xyzzyxyzzy=35", "«\u00A0xyzzyxyzzy\u00A0» n'est pas un critère de cette page\u00A0: il est laissé de côté.")]
    public async Task A_parameter_that_the_page_does_not_know_is_named_with_the_nearest_that_it_knows(string query, string note)
    {
        Assert.Contains($"<p>{note}</p>", await shared.Server.ReadAsync($"/structures{query}"), StringComparison.Ordinal);
        Assert.DoesNotContain("laissé de côté", await shared.Server.ReadAsync("/structures?departement=35"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_other_sites_add_to_their_links_is_not_the_readers_mistake() =>
        Assert.DoesNotContain(
            "laissé de côté",
            await shared.Server.ReadAsync(
                "/structures?utm_source=lettre&fbclid=x&gad_source=1&gbraid=x&wbraid=x&srsltid=x&xtor=x&mc_cid=x&_gl=x&yclid=x&_ga=x"
                    + "&igshid=x&twclid=x&li_fat_id=x&ttclid=x&departement=35"),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("xyzzy6", "<p>Un autre paramètre n'est pas un critère de cette page\u00A0: il est laissé de côté.</p>")]
    [InlineData("xyzzy6&xyzzy7", "<p>2 autres paramètres ne sont pas des critères de cette page\u00A0: ils sont laissés de côté.</p>")]
    public async Task Of_many_parameters_that_the_page_does_not_know_few_are_named_and_the_others_counted(string others, string note)
    {
        var address = $"/structures?xyzzy5&xyzzy4&xyzzy3&xyzzy2&xyzzy1&{others}";
        var html = await shared.Server.ReadAsync(address);

        Assert.Equal(5, Regex.Count(html, "«\u00A0xyzzy[0-9]\u00A0»"));
        Assert.Contains(note, html, StringComparison.Ordinal);
        Assert.Equal(html, await shared.Server.ReadAsync(address));
    }

    [Theory]
    [InlineData("?")]
    [InlineData("?type=CENTRE_DE_SANTE&region=53")]
    [InlineData("?zonage=ZIP&quartier=OUI&famille=ASSOCIATION")]
    [InlineData("?departement=93&de=2010")]
    public async Task The_count_beside_a_choice_is_what_the_choice_gives(string query)
    {
        var html = await national.Server.ReadAsync($"/structures{query}");
        var choices = Boxes()
            .Matches(html)
            .Select(match => (match.Groups["name"].Value, match.Groups["value"].Value, match.Groups["count"].Value))
            .ToArray();

        Assert.True(choices.Length > 8, html);
        foreach (var (name, value, count) in choices)
        {
            var others = query[1..].Split('&').Where(pair => pair.Length > 0 && !pair.StartsWith($"{name}=", StringComparison.Ordinal));
            var chosen = await national.Server.ReadAsync($"/structures?{string.Join('&', others.Append($"{name}={value}"))}");
            Assert.True(ToNumber(count) == CountOf(chosen), $"{query} {name}={value}: {count} announced, {CountOf(chosen)} given");
        }
    }

    [Fact]
    public async Task The_pages_of_the_list_give_every_structure_once_forwards_and_backwards()
    {
        const string Start = "/structures?departement=35&tri=recentes";
        var forwards = new List<string>();
        var address = Start;
        var last = address;
        while (address is not null)
        {
            var html = await national.Server.ReadAsync(address);
            forwards.AddRange(Cards().Matches(html).Select(match => match.Groups[1].Value));
            last = address;
            address = LinkOf(html, "next");
        }

        var backwards = new List<string>();
        for (address = last; address is not null;)
        {
            var html = await national.Server.ReadAsync(address);
            backwards.InsertRange(0, Cards().Matches(html).Select(match => match.Groups[1].Value));
            address = LinkOf(html, "prev");
        }

        Assert.Equal(CountOf(await national.Server.ReadAsync(Start)), forwards.Distinct().Count());
        Assert.Equal(forwards, backwards);
    }

    [Theory]
    [InlineData("?type=HOPITAL", "«\u00A0HOPITAL\u00A0» n'est pas une valeur connue ici")]
    [InlineData("?de=hier", "«\u00A0hier\u00A0» n'est pas une année")]
    [InlineData("?quartier=PEUT-ETRE", "«\u00A0PEUT-ETRE\u00A0» n'est pas une valeur de «\u00A0quartier\u00A0»")]
    [InlineData("?tri=hasard", "«\u00A0hasard\u00A0» n'est pas un ordre")]
    [InlineData("?commune=3", "«\u00A03\u00A0» n'est pas un code INSEE de commune")]
    [InlineData("?apres=abc", "Le curseur est illisible")]
    public async Task A_value_that_cannot_be_is_told_with_what_to_change(string query, string said) =>
        Assert.Contains(said, await shared.Server.ReadAsync($"/structures{query}", HttpStatusCode.BadRequest), StringComparison.Ordinal);

    [Fact]
    public async Task A_commune_without_structure_tells_the_nearest_one()
    {
        var html = await national.Server.ReadAsync("/structures?commune=35047");

        Assert.Equal(0, CountOf(html));
        Assert.Contains("La plus proche du centre de Bruz", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hostile_value_is_shown_as_text()
    {
        using var response = await shared.Server.OpenAsync("/structures?gestionnaire=%22%3E%3Cscript%3Ealert(1)%3C/script%3E");
        var html = await response.Content.ReadAsStringAsync();

        Assert.DoesNotContain("<script>alert", html, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_view_of_a_map_narrows_the_list_and_is_a_filter_like_others()
    {
        var html = await shared.Server.ReadAsync("/structures?vue=-1.7,48.1,-1.6,48.2");

        Assert.Contains($"<a href=\"/structures/{SmallDirectory.CentreGayeulles}\">", html, StringComparison.Ordinal);
        Assert.DoesNotContain($"<a href=\"/structures/{SmallDirectory.CentreParis}\">", html, StringComparison.Ordinal);
        Assert.Contains("Dans la vue de la carte", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ici")]
    [InlineData("-1.7,48.1,-1.6")]
    [InlineData("-1.6,48.1,-1.7,48.2")]
    [InlineData("-1.7,48.1,-1.6,91")]
    public async Task A_text_that_is_no_view_is_told(string view) => Assert.Contains(
        "n'est pas la vue d'une carte",
        await shared.Server.ReadAsync($"/structures?vue={view}", HttpStatusCode.BadRequest),
        StringComparison.Ordinal);

    private static int CountOf(string html) => ToNumber(Count().Match(html).Groups[1].Value);

    private static int ToNumber(string text) =>
        int.Parse(text.Replace("\u202F", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);

    private static string? LinkOf(string html, string relation) =>
        Regex.Match(html, $"rel=\"{relation}\" href=\"([^\"]*)\"") is { Success: true } match ? match.Groups[1].Value : null;

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Number();

    [GeneratedRegex("<h2 id=\"resultats\">([0-9\u202F]+)\u00A0")]
    private static partial Regex Count();

    [GeneratedRegex("<h3><a href=\"/structures/([0-9AB]+)\">")]
    private static partial Regex Cards();

    [GeneratedRegex(
        "<input type=\"checkbox\"[^>]* name=\"(?<name>[^\"]+)\" value=\"(?<value>[^\"]+)\"[^>]*>\\s*"
            + "<label [^>]*>[^(]*<span class=\"note\">\\((?<count>[^)]*)\\)"
    )]
    private static partial Regex Boxes();
}
