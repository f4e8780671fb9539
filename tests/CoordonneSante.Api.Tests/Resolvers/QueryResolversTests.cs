using CoordonneSante.Api.Resolvers;

namespace CoordonneSante.Api.Tests.Resolvers;

public sealed class QueryResolversTests(SharedServer shared)
{
    [Fact]
    public async Task A_structure_comes_with_what_surrounds_it()
    {
        var response = await shared.Server.AskAsync("""
            { structure(finess: "350002838") {
                finess nom nomLong type specialite specialiteFiabilite specialiteRegle siret codeApe telephone dateOuverture dateMiseAJour
                adresse { ligne codePostal ville }
                position { longitude latitude geojson qualite niveau niveauLibelle }
                commune { codeInsee nom codesPostaux population zonageMedecin zonageMillesime epci { siren nom } departement { code region
                { nom } } }
                gestionnaire { finess siren nom categorie categorieFiabilite regleDeduction statutJuridiqueCode nombreStructures }
                zonageMedecin
                quartierPrioritaire { code nom generation zonageMedecin communes { codeInsee } contour(precision: 2) }
                provenance { identifiantSource dateExtraction source { titre millesime } }
            } }
            """);

        response.MatchesSnapshot();
    }

    [Fact]
    public async Task Structures_are_found_and_sorted_by_telephone()
    {
        var response = await shared.Server.AskAsync("""
            {
              one: structures(where: { telephone: { contains: "02 99 00 00 01" } }) { nodes { finess } }
              none: structures(where: { telephone: { eq: null } }) { totalCount }
              order: structures(order: [{ telephone: DESC }], first: 2) { nodes { finess telephone } }
            }
            """);

        Assert.Equal(
            Lines(
                """
                {"data":{"one":{"nodes":[{"finess":"350002838"}]},"none":{"totalCount":3},
                "order":{"nodes":[{"finess":"350002838","telephone":"02 99 00 00 00 / 02 99 00 00 01"},{"finess":"350002960",
                "telephone":null}]}}}
                """
            ),
            response);
    }

    [Fact]
    public async Task Structures_are_filtered_through_relations_sorted_and_counted()
    {
        var response = await shared.Server.AskAsync("""
            { structures(
                where: { type: { eq: CENTRE_DE_SANTE }, commune: { departement: { region: { code: { eq: "53" } } } } }
                order: [{ commune: { nom: ASC } }, { nom: ASC }]
                first: 1
              ) { totalCount pageInfo { hasNextPage hasPreviousPage } nodes { finess } edges { node { nom } } } }
            """);

        Assert.Equal(
            """{"data":{"structures":{"totalCount":2,"pageInfo":{"hasNextPage":true,"hasPreviousPage":false},"nodes":["""
                + """{"finess":"350002838"}],"edges":[{"node":{"nom":"CDS \"GAYEULLES\" É"}}]}}}""",
            response);
    }

    [Fact]
    public async Task Structures_are_filtered_and_sorted_by_what_their_position_is_the_position_of()
    {
        var response = await shared.Server.AskAsync("""
            {
              numero: structures(where: { position: { niveau: { eq: NUMERO } } }) { nodes { finess } }
              commune: structures(where: { position: { niveau: { in: [COMMUNE, VOIE] } } }) { totalCount }
              autres: structures(where: { position: { niveau: { neq: COMMUNE } } }, order: [{ position: { niveau: DESC } }, { finess: ASC
              }], first: 1) { totalCount nodes { finess } }
              centre: commune(codeInsee: "35238") { centre { niveau } }
            }
            """);

        Assert.Equal(
            """{"data":{"numero":{"nodes":[{"finess":"350002838"}]},"commune":{"totalCount":0},"autres":{"totalCount":4,"nodes":["""
                + """{"finess":"350002838"}]},"centre":{"centre":{"niveau":null}}}}""",
            response);
    }

    [Fact]
    public async Task A_list_is_paged_to_its_end_by_its_cursors()
    {
        const string Query =
            "query($apres: String) { structures(first: 3, after: $apres) { nodes { finess } pageInfo { hasNextPage endCursor } } }";
        using var first = System.Text.Json.JsonDocument.Parse(await shared.Server.AskAsync(Query));
        var pageInfo = first.RootElement.GetProperty("data").GetProperty("structures").GetProperty("pageInfo");

        Assert.True(pageInfo.GetProperty("hasNextPage").GetBoolean());
        Assert.StartsWith(
            """{"data":{"structures":{"nodes":[{"finess":"750011001"}],"pageInfo":{"hasNextPage":false,""",
            await shared.Server.AskAsync(Query, new { apres = pageInfo.GetProperty("endCursor").GetString() }),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_city_with_arrondissements_has_their_structures_and_its_population_once()
    {
        Assert.Equal(
            """{"data":{"commune":{"arrondissements":[{"codeInsee":"75111"}],"structures":{"totalCount":1},"departement":{"population":"""
                + """142583}}}}""",
            await shared.Server.AskAsync(
                """{ commune(codeInsee: "75056") { arrondissements { codeInsee } structures { totalCount } departement { population } } }"""
            ));
    }

    [Fact]
    public async Task A_filter_says_what_became_of_a_former_code_and_that_a_postal_code_is_no_INSEE_code()
    {
        Assert.Equal(
            Lines(
                """
                {"data":{"structures":{"totalCount":0},"region":{"structures":{"totalCount":1}},"commune":null},
                "extensions":{"notes":[{"code":"COMMUNE_FUSIONNEE","ancienCode":"35129","codeInsee":"35176","depuis":"2016-01-01",
                "message":"Guipry (35129) fait partie de Guipry-Messac (35176) depuis le 1er janvier 2016."},
                {"code":"CODE_POSTAL","codePostal":"35000","communes":["35238"],
                "message":"35000 n'est le code INSEE d'aucune commune\u202F: c'est le code postal de Rennes (35238).
                 Pour un code postal, filtrez «\u202FcodesPostaux: {some: {eq: \"35000\"}}\u202F»."}]}}
                """),
            await shared.Server.AskAsync(
                """
                { structures(where: {commune: {codeInsee: {eq: "35000"}}}) { totalCount }
                  region(code: "53") { structures(where: {commune: {codeInsee: {in: ["35129"]}}}) { totalCount } }
                  commune(codeInsee: "35000") { nom } }
                """));
    }

    [Fact]
    public async Task A_merged_communes_code_leads_to_todays_commune_and_the_response_says_so()
    {
        Assert.Equal(
            Lines(
                """
                {"data":{"commune":{"codeInsee":"35176"},"communesParCode":[{"nom":"Guipry-Messac"},null,{"nom":"Bruz"}]},
                "extensions":{"notes":[{"code":"COMMUNE_FUSIONNEE","ancienCode":"35129","codeInsee":"35176","depuis":"2016-01-01",
                "message":"Guipry (35129) fait partie de Guipry-Messac (35176) depuis le 1er janvier 2016."}]}}
                """
            ),
            await shared.Server.AskAsync(
                """{ commune(codeInsee: "35129") { codeInsee } communesParCode(codesInsee: ["35129", "35999", "35047"]) { nom } }"""
            ));
    }

    [Fact]
    public async Task Many_structures_are_found_in_the_order_of_their_numbers_misses_included()
    {
        Assert.Equal(
            """{"data":{"structuresParFiness":[{"nom":"CDS VOLTAIRE"},null,{"nom":"MSP DE GUIPRY-MESSAC"}]}}""",
            await shared.Server.AskAsync("""{ structuresParFiness(finess: ["750011001", "999999999", "350051001"]) { nom } }"""));
    }

    [Fact]
    public async Task A_node_is_found_again_by_its_global_id()
    {
        var id = System.Text.Json.JsonDocument.Parse(await shared.Server.AskAsync("""{ region(code: "53") { id } }"""))
            .RootElement.GetProperty("data").GetProperty("region").GetProperty("id").GetString();

        Assert.Equal(
            """{"data":{"node":{"__typename":"Region","nom":"Bretagne"},"nodes":[{"__typename":"Region"},null]}}""",
            await shared.Server.AskAsync(
                "query($id: ID!, $autre: ID!) { node(id: $id) { __typename ... on Region { nom } } nodes(ids: [$id, $autre]) { "
                    + "__typename } }",
                new { id, autre = Convert.ToBase64String("Region:99"u8) }));
    }

    [Fact]
    public async Task The_data_tell_their_version_sources_and_quality()
    {
        var response = await shared.Server.AskAsync("""
            { jeuDeDonnees { version construitLe sources { titre producteur licence millesime url fichier lignesLues lignesRejetees }
            qualite { code valeur unite } } }
            """);

        Assert.Matches("""^\{"data":\{"jeuDeDonnees":\{"version":"[^"]+","construitLe":"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ",""", response);
        Assert.EndsWith(
            Lines("""
            "sources":[{"titre":"FINESS","producteur":"DREES","licence":"Licence Ouverte 2.0","millesime":"2021-01-08","url":null,
            "fichier":"finess.csv","lignesLues":4,"lignesRejetees":0}],"qualite":[{"code":"SANS_POSITION","valeur":50,"unite":"%"}]}}}
            """),
            response,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Suggestions_complete_what_is_typed()
    {
        Assert.Equal(
            """{"data":{"suggestions":[{"categorie":"Commune","code":"35238"}]}}""",
            await shared.Server.AskAsync("""{ suggestions(prefixe: "REN", first: 1) { categorie code } }"""));
    }

    [Theory]
    [InlineData("""structure(finess: "35")""", "FINESS_MALFORME")]
    [InlineData("""structuresParFiness(finess: ["750011001", "x"])""", "FINESS_MALFORME")]
    [InlineData("""commune(codeInsee: "3523")""", "CODE_INSEE_MALFORME")]
    [InlineData("""epci(siren: "x")""", "SIREN_MALFORME")]
    [InlineData("""region(code: "Bretagne")""", "CODE_REGION_MALFORME")]
    [InlineData("""node(id: "?")""", "ID_MALFORME")]
    [InlineData("""structures(where: {siret: {eq: "2635"}})""", "SIRET_MALFORME")]
    [InlineData("""structures(where: {codeApe: {in: ["86.21"]}})""", "CODE_APE_MALFORME")]
    [InlineData("""structures(where: {gestionnaire: {siren: {neq: "x"}}})""", "SIREN_MALFORME")]
    [InlineData("""structures(where: {adresse: {codePostal: {eq: "3500"}}})""", "CODE_POSTAL_MALFORME")]
    [InlineData("""communes(where: {codesPostaux: {some: {eq: "3500"}}})""", "CODE_POSTAL_MALFORME")]
    public async Task A_malformed_code_is_an_error_with_path_code_and_hint(string field, string code)
    {
        var name = field[..field.IndexOf('(', StringComparison.Ordinal)];

        var response = await shared.Server.AskAsync($"{{ {field} {{ __typename }} }}");

        Assert.Matches(
            $$$"""^\{"errors":\[\{"message":"[^{]+","locations":\[\{"line":1,"column":3\}\],"path":\["{{{name}}}"\],"extensions":"""
                + $$$"""\{"code":"{{{code}}}","hint":"[^"{]+"\}\}\],"data":""",
            response);
    }

    [Fact]
    public async Task A_number_copied_with_its_spaces_is_that_number() => Assert.Equal(
        """{"data":{"epci":{"siren":"243500139"},"structures":{"totalCount":1}}}""",
        await shared.Server.AskAsync(
            """{ epci(siren: "243 500 139") { siren } structures(where: {finess: {eq: "350 002 838"}}) { totalCount } }"""));

    [Theory]
    [InlineData("first: -1", "PAGINATION_INVALIDE")]
    [InlineData("first: 10001", "PAGINATION_INVALIDE")]
    [InlineData("first: 1, last: 1", "PAGINATION_INVALIDE")]
    [InlineData("""after: "nonsense" """, "CURSEUR_INVALIDE")]
    public async Task A_page_that_cannot_be_is_an_error(string arguments, string code)
    {
        var response = await shared.Server.AskAsync($"{{ structures({arguments}) {{ totalCount }} }}");

        Assert.Contains($"\"code\":\"{code}\"", response, StringComparison.Ordinal);
        Assert.EndsWith("\"data\":null}", response, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cursor_of_another_list_is_an_error()
    {
        var first = System.Text.Json.JsonDocument.Parse(
            await shared.Server.AskAsync("{ structures(first: 1) { pageInfo { endCursor } } }"));
        var cursor = first
            .RootElement.GetProperty("data")
            .GetProperty("structures")
            .GetProperty("pageInfo")
            .GetProperty("endCursor")
            .GetString();

        var response = await shared.Server.AskAsync(
            "query($c: String) { structures(after: $c, order: [{ nom: ASC }]) { totalCount } }",
            new { c = cursor }
        );

        Assert.Contains("\"code\":\"CURSEUR_INVALIDE\"", response, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_that_is_not_one_is_refused()
    {
        var response = await shared.Server.AskAsync("""{ structures(where: { dateOuverture: { gt: "2021-02-30" } }) { totalCount } }""");

        Assert.Contains("AAAA-MM-JJ", response, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_of_keys_beyond_the_limit_is_an_error()
    {
        var finess = Enumerable.Repeat("750011001", BulkLookUp.MaxKeys + 1);

        var response = await shared.Server.AskAsync(
            "query($f: [String!]!) { structuresParFiness(finess: $f) { nom } }",
            new { f = finess }
        );

        Assert.Contains("\"code\":\"LISTE_TROP_LONGUE\"", response, StringComparison.Ordinal);
    }

    /// <summary>One line, as a response is; expectations are broken for readers.</summary>
    private static string Lines(string text) => text.ReplaceLineEndings("");
}
