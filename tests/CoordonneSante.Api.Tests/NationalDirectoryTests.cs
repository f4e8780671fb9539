using System.Text.Json;

namespace CoordonneSante.Api.Tests;

/// <summary>The directory that the program comes with, from its first start.</summary>
public sealed class NationalDirectoryTests(NationalDirectoryTests.NationalServer national)
{
    [Fact]
    public async Task Brittany_has_112_health_centres() =>
        Assert.Equal(
            """{"data":{"structures":{"totalCount":112}}}""",
            await national.Server.AskAsync(
                """{ structures(where: {type: {eq: CENTRE_DE_SANTE}, commune: {departement: {region: {code: {eq:"""
                    + """ "53"}}}}}) { totalCount } }"""
            ));

    [Theory]
    [InlineData("commune: {codeInsee: {eq: \"75056\"}}", "75056")]
    [InlineData("not: {commune: {codeInsee: {in: [\"35238\", \"69123\"]}}}", "69123")]
    [InlineData("commune: {nom: {eq: \"Marseille\"}}", "13055")]
    public async Task A_city_whose_structures_are_in_its_arrondissements_is_told_with_what_to_write(string where, string city)
    {
        using var response = JsonDocument.Parse(await national.Server.AskAsync($"{{ structures(where: {{{where}}}) {{ totalCount }} }}"));

        var note = Assert.Single(response.RootElement.GetProperty("extensions").GetProperty("notes").EnumerateArray());
        Assert.Equal("VILLE_A_ARRONDISSEMENTS", note.GetProperty("code").GetString());
        Assert.Contains(
            $"commune: {{arrondissementDe: {{codeInsee: {{eq: \"{city}\"}}}}}}",
            note.GetProperty("message").GetString(),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ structures(where: {commune: {or: [{codeInsee: {eq: \"75056\"}}, "
        + "{arrondissementDe: {codeInsee: {eq: \"75056\"}}}]}}) { totalCount } }")]
    [InlineData("{ communes(where: {codeInsee: {eq: \"75056\"}}) { totalCount } }")]
    [InlineData("{ quartiersPrioritaires(where: {communes: {some: {codeInsee: {eq: \"75056\"}}}}) { totalCount } }")]
    public async Task A_city_asked_for_where_it_is_needs_no_note(string query)
    {
        var answer = await national.Server.AskAsync(query);

        Assert.DoesNotContain("notes", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("totalCount\":0", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/territoires/commune/13055", "<caption>41 quartiers prioritaires")]
    [InlineData("/territoires/commune/13203", "<caption>41 quartiers prioritaires")]
    [InlineData("/territoires/departement/13", "<caption>71 quartiers prioritaires")]
    public async Task The_quarters_of_a_city_are_those_of_its_arrondissements_pages(string address, string caption) =>
        Assert.Contains(
            caption,
            (await national.Server.Client.GetStringAsync(address)).Replace('\u00A0', ' '),
            StringComparison.Ordinal);

    [Fact]
    public async Task The_list_of_a_city_s_structures_is_as_long_as_its_page_says()
    {
        using var response = JsonDocument.Parse(
            await national.Server.AskAsync("{ commune(codeInsee: \"75056\") { structures { totalCount } } }"));
        var count = response.RootElement.GetProperty("data").GetProperty("commune").GetProperty("structures").GetProperty("totalCount");

        Assert.Contains(
            $"content=\"{count} structures : ",
            (await national.Server.Client.GetStringAsync("/structures?commune=75056")).Replace('\u00A0', ' '),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_18_regions_hold_every_structure_once()
    {
        using var response = JsonDocument.Parse(
            await national.Server.AskAsync("{ regions { structures { totalCount } } structures { totalCount } }"));
        var data = response.RootElement.GetProperty("data");
        var regions = data.GetProperty("regions")
            .EnumerateArray()
            .Select(region => region.GetProperty("structures").GetProperty("totalCount").GetInt32())
            .ToList();

        Assert.Equal(18, regions.Count);
        Assert.Equal(data.GetProperty("structures").GetProperty("totalCount").GetInt32(), regions.Sum());
    }

    [Fact]
    public async Task A_structure_is_placed_in_its_territories_and_zones() =>
        Assert.Equal(
            """{"data":{"structure":{"commune":{"nom":"Rennes","departement":{"nom":"Ille-et-Vilaine","region":"""
                + """{"nom":"Bretagne"}},"epci":{"nom":"Rennes Métropole"}},"zonageMedecin":"HORS_ZONAGE","quartierPrioritaire":"""
                + """{"nom":"Maurepas"},"provenance":{"dateExtraction":"2021-01-08"}}}}""",
            await national.Server.AskAsync(
                """{ structure(finess: "350002838") { commune { nom departement { nom region { nom } } epci { nom } } zonageMedecin """
                    + """quartierPrioritaire { nom } provenance { dateExtraction } } }"""
            ));

    [Fact]
    public async Task The_whole_list_is_walked_page_by_page_without_a_gap()
    {
        var seen = new HashSet<string>();
        string? after = null;
        do
        {
            using var response = JsonDocument.Parse(await national.Server.AskAsync(
                "query($after: String) { structures(first: 500, after: $after, order: [{ commune: { nom: ASC } }, { nom: DESC }]) { "
                    + "totalCount nodes { finess } pageInfo { hasNextPage endCursor } } }",
                new { after }));
            var page = response.RootElement.GetProperty("data").GetProperty("structures");
            Assert.All(page.GetProperty("nodes").EnumerateArray(), node =>
                Assert.True(seen.Add(node.GetProperty("finess").GetString() ?? "")));
            var pageInfo = page.GetProperty("pageInfo");
            after = pageInfo.GetProperty("hasNextPage").GetBoolean() ? pageInfo.GetProperty("endCursor").GetString() : null;
            Assert.True(after is not null || seen.Count == page.GetProperty("totalCount").GetInt32());
        }
        while (after is not null);
    }

    [Fact]
    public async Task The_clusters_of_metropolitan_France_sum_to_its_structures_and_each_breakdown_to_its_cluster()
    {
        using var response = JsonDocument.Parse(await national.Server.AskAsync(
            "{ carte(emprise: {ouest: -5.5, sud: 41, est: 10, nord: 51.5}, zoom: 5, ventilerPar: TYPE) { totalCount grappes { nombre "
                + "ventilation { nombre } } points { finess } } }"));
        var carte = response.RootElement.GetProperty("data").GetProperty("carte");
        var grappes = carte.GetProperty("grappes").EnumerateArray().ToList();

        Assert.InRange(grappes.Count, 20, 300);
        Assert.Equal(
            carte.GetProperty("totalCount").GetInt32(),
            grappes.Sum(grappe => grappe.GetProperty("nombre").GetInt32()) + carte.GetProperty("points").GetArrayLength());
        Assert.All(grappes, grappe => Assert.Equal(
            grappe.GetProperty("nombre").GetInt32(),
            grappe.GetProperty("ventilation").EnumerateArray().Sum(effectif => effectif.GetProperty("nombre").GetInt32())));
    }

    [Fact]
    public async Task A_point_of_Rennes_is_found_in_its_outline_and_its_quarter() =>
        Assert.Equal(
            """{"data":{"zonesAuPoint":{"commune":{"nom":"Rennes"},"communeMethode":"CONTOUR","quartierPrioritaire":"""
                + """{"nom":"Maurepas"},"distanceQuartierMetres":0}}}""",
            await national.Server.AskAsync(
                "{ zonesAuPoint(point: {longitude: -1.6585, latitude: 48.1275}) { commune { nom } communeMethode quartierPrioritaire { nom "
                    + "} distanceQuartierMetres } }"));

    [Fact]
    public async Task Published_figures_stand_beside_what_FINESS_counts() =>
        Assert.Equal(
            """{"data":{"chiffresPublies":[{"code":"aura-centres","nature":"MINIMUM","valeur":200,"comparaison":{"valeur":252,"ecart":"""
                + """0,"dateExtraction":"2021-01-08"}},"""
                + """{"code":"aura-patients","nature":"MINIMUM","valeur":840000,"comparaison":null},"""
                + """{"code":"aura-gestionnaires-associations","nature":"EXACTE","valeur":33,"comparaison":{"valeur":42.9,"ecart":"""
                + """null,"dateExtraction":"2021-01-08"}},"""
                + string.Join(
                    ',',
                    new[] { (2, 32), (3, 12), (4, 9), (5, 7), (6, 7) }.Select(part =>
                        $$"""{"code":"aura-gestionnaires-part-{{part.Item1}}","nature":"EXACTE","valeur":{{part.Item2}},"comparaison":"""
                            + """null}"""
                    ))
                + "]}}",
            await national.Server.AskAsync(
                """{ chiffresPublies(region: "84") { code nature valeur comparaison { valeur ecart dateExtraction } } }"""
            ));

    [Fact]
    public async Task A_share_whose_label_is_lost_is_said_to_be_that_of_the_mutuelles() =>
        Assert.Contains(
            """{"valeur":32,"familleDeduite":{"categorie":"MUTUELLE","fiabilite":"DEDUIT"}},{"valeur":12,"familleDeduite":null}""",
            await national.Server.AskAsync("""{ chiffresPublies(region: "84") { valeur familleDeduite { categorie fiabilite } } }"""),
            StringComparison.Ordinal);

    [Fact]
    public async Task A_csv_of_statistics_carries_what_its_figures_leave_out() =>
        Assert.StartsWith(
            "cle.code,nombre,statut,mesure.note\r\n01,11,OBSERVE,\"Régions dont les fichiers chargés ne recensent aucune "
                + "structure : Mayotte. Cela",
            await national.Server.Client.GetStringAsync(
                new Uri(
                    "/graphql?format=csv&query={statistiques(grouperPar:[REGION]){groupes{cle(dimension:REGION){code}nombre statut "
                        + "mesure{note}}}}",
                    UriKind.Relative)),
            StringComparison.Ordinal);

    /// <summary>The server on a machine that has no database yet.</summary>
    public sealed class NationalServer : IAsyncLifetime
    {
        private ApiServer? _server;

        public ApiServer Server => _server ?? throw new InvalidOperationException("The server is not started.");

        public async ValueTask InitializeAsync() => _server = await ApiServer.StartFreshAsync(ApiServer.WithoutLimits);

        public async ValueTask DisposeAsync() => await Server.DisposeAsync();
    }
}
