using System.Net;

namespace CoordonneSante.Api.Tests.Resolvers;

public sealed class EvolutionsTests(SharedServer shared, TwoVersionsServer both)
{
    [Fact]
    public async Task What_became_of_the_structures_is_counted_and_what_only_one_version_covers_is_named() =>
        (await both.Server.AskAsync(
                """
                { evolutions(de: "2021-01-08") {
                  de { dateExtraction courante } a { dateExtraction courante }
                  total { nombreAvant nombreApres solde tauxEvolution ouvertes inscritesTardivement fermees entrees sorties conservees
                  deplacees renommees changementsDeType changementsDeGestionnaire }
                  typesNonComparables { code libelle nombreAvant nombreApres } regionsNonComparables { code }
                } }
                """
            )).MatchesSnapshot();

    [Fact]
    public async Task A_structure_that_moves_leaves_the_group_of_a_commune_for_another() =>
        (await both.Server.AskAsync(
                """
                { evolutions(de: "2021-01-08", a: "2026-03-24", where: {commune: {departement: {code: {eq: "35"}}}}, grouperPar: [COMMUNE])
                {
                  groupes { cles { dimension code libelle } effectifs { nombreAvant nombreApres tauxEvolution ouvertes fermees entrees
                  sorties conservees } }
                } }
                """
            )).MatchesSnapshot();

    [Fact]
    public async Task Each_change_shows_the_structure_before_and_after() =>
        (await both.Server.AskAsync(
                """
                { evolutions(de: "2021-01-08") { changements { totalCount nodes {
                  finess natures distanceMetres avant { nom nomCommune finessGestionnaire } apres { nom nomCommune finessGestionnaire }
                } } } }
                """
            )).MatchesSnapshot();

    [Fact]
    public async Task The_changes_of_one_kind_are_walked_page_by_page()
    {
        const string Query =
            """query($after: String) { evolutions(de: "2021-01-08") { changements(nature: [OUVERTE, FERMEE], first: 1, after:"""
                + """ $after) { nodes { finess } pageInfo { hasNextPage endCursor } } } }""";
        var first = await both.Server.AskAsync(Query);
        var cursor = first[(first.IndexOf("endCursor\":\"", StringComparison.Ordinal) + 12)..^6];

        Assert.Equal(
            """{"data":{"evolutions":{"changements":{"nodes":[{"finess":"350051001"}],"pageInfo":"""
                + """{"hasNextPage":true,"endCursor":"*"}}}}}""",
            first.Replace(cursor, "*", StringComparison.Ordinal));
        Assert.Contains(
            """{"nodes":[{"finess":"350060001"}],"pageInfo":{"hasNextPage":false,""",
            await both.Server.AskAsync(Query, new { after = cursor }),
            StringComparison.Ordinal);
        Assert.Contains(
            "\"code\":\"CURSEUR_INVALIDE\"",
            await both.Server.AskAsync(Query.Replace("[OUVERTE, FERMEE]", "[DEPLACEE]", StringComparison.Ordinal), new { after = cursor }),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_changes_are_a_list_that_a_spreadsheet_or_a_map_reads_whole()
    {
        const string Query = """{evolutions(de:"2021-01-08"){changements{nodes{finess natures avant{nom}apres{nom}}}}}""";
        using var response = await both.Server.Client.GetAsync(
            new Uri($"/graphql?format=csv&query={Uri.EscapeDataString(Query)}", UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(
            "finess,natures,avant.nom,apres.nom\r\n"
            + "350002838,RENOMMEE|CHANGEMENT_DE_GESTIONNAIRE,\"CDS \"\"GAYEULLES\"\" É\",CDS DES GAYEULLES\r\n"
            + "350002960,DEPLACEE,CDS DENTAIRE COLOMBIER,CDS DENTAIRE COLOMBIER\r\n"
            + "350051001,FERMEE,MSP DE GUIPRY-MESSAC,\r\n"
            + "350060001,OUVERTE,,MSP DE BRUZ\r\n",
            await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task The_groups_are_a_table_with_a_column_per_key()
    {
        const string Query =
            """{evolutions(de:"2021-01-08",grouperPar:[REGION,TYPE]){groupes{region:cle(dimension:REGION){code}type:cle(dimension:"""
                + """TYPE){libelle}effectifs{solde}}}}""";

        Assert.Equal(
            "region.code,type.libelle,effectifs.solde\r\n11,Centre de santé,0\r\n53,Centre de santé,0\r\n53,Maison de santé,0\r\n",
            await both.Server.Client.GetStringAsync(new Uri($"/graphql?format=csv&query={Uri.EscapeDataString(Query)}", UriKind.Relative)));
    }

    [Theory]
    [InlineData("de: \"2020-01-01\"", "VERSION_INCONNUE", "2021-01-08")]
    [InlineData("de: \"courante\", a: \"2021-01-08\"", "VERSIONS_INVERSEES", "Échangez")]
    [InlineData("de: \"2021-01-08\", grouperPar: [TYPE, TYPE]", "DIMENSIONS_INVALIDES", "toutes différentes")]
    [InlineData("de: \"2021-01-08\", where: {finess: {eq: \"1\"}}", "FINESS_MALFORME", "350002838")]
    public async Task A_comparison_that_cannot_be_made_is_an_error_that_says_what_to_change(string arguments, string code, string said)
    {
        var answer = await both.Server.AskAsync($"{{ evolutions({arguments}) {{ total {{ solde }} }} }}");

        Assert.Contains($"\"code\":\"{code}\"", answer, StringComparison.Ordinal);
        Assert.Contains(said, answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_version_compared_with_itself_is_told()
    {
        var same = await both.Server.AskAsync("""{ evolutions(de: "2021-01-08", a: "2021-01-08") { total { solde conservees } } }""");
        var different = await both.Server.AskAsync("""{ evolutions(de: "2021-01-08") { total { solde } } }""");

        Assert.StartsWith(
            """{"data":{"evolutions":{"total":{"solde":0,"conservees":4}}},"extensions":{"notes":[{"code":"VERSIONS_IDENTIQUES",""",
            same,
            StringComparison.Ordinal);
        Assert.Contains("(2021-01-08)", same, StringComparison.Ordinal);
        Assert.DoesNotContain("VERSIONS_IDENTIQUES", different, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_kept_version_the_error_says_how_to_keep_one() => Assert.Contains(
        "import --conserver",
        await shared.Server.AskAsync("""{ evolutions(de: "2020-03-01") { total { solde } } }"""),
        StringComparison.Ordinal);
}
