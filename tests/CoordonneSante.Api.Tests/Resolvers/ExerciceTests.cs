namespace CoordonneSante.Api.Tests.Resolvers;

/// <summary>What documents say of coordinated practice, over HTTP.</summary>
public sealed class ExerciceTests(SharedServer shared, NationalDirectoryTests.NationalServer national)
{
    [Fact]
    public async Task Documents_say_what_they_are_and_how_their_date_is_known()
    {
        var answer = await shared.Server.AskAsync("{ documentsExercice { code region date periode } }");

        answer.MatchesSnapshot();
    }

    [Fact]
    public async Task What_documents_tell_and_a_territory_are_nodes()
    {
        var answer = await shared.Server.AskAsync(
            """
            { documentsExercice { id } modeExercice(type: CPTS) { id } organismes { id }
              territoire(par: {communes: ["35238", "35047"]}) { id } }
            """);
        using var json = System.Text.Json.JsonDocument.Parse(answer);
        var data = json.RootElement.GetProperty("data");
        string?[] ids =
        [
            data.GetProperty("documentsExercice")[4].GetProperty("id").GetString(),
            data.GetProperty("modeExercice").GetProperty("id").GetString(),
            data.GetProperty("territoire").GetProperty("id").GetString(),
        ];

        Assert.Equal(
            """{"data":{"nodes":[{"code":"guide-bretagne-2019"},{"type":"CPTS"},{"nombreCommunes":2}]}}""",
            await shared.Server.AskAsync(
                """
                query($ids: [ID!]!) { nodes(ids: $ids) {
                  ... on DocumentSource { code } ... on ModeExercice { type } ... on Territoire { nombreCommunes } } }
                """,
                new { ids }));
    }

    [Fact]
    public async Task A_mode_is_described_with_its_passages_beside_its_number_in_the_directory()
    {
        var answer = await shared.Server.AskAsync(
            """
            { modeExercice(type: EQUIPE_DE_SOINS_PRIMAIRES) {
                libelle equipeMinimale etapes { rang libelle } nombreStructures nombreStructuresNote
                enonces(sujet: ECHELLE) { sujet texte region date citation { passage reference { code } } }
            } }
            """);

        answer.MatchesSnapshot();
    }

    [Fact]
    public async Task Modes_are_counted_live_and_the_mode_that_no_document_describes_is_null()
    {
        var answer = await shared.Server.AskAsync("{ modesExercice { type nombreStructures } modeExercice(type: DAC) { libelle } }");

        answer.MatchesSnapshot();
    }

    [Fact]
    public async Task Forms_and_managers_of_a_mode_are_told_in_the_directory_s_own_terms()
    {
        var answer = await shared.Server.AskAsync(
            """{ modeExercice(type: MAISON_DE_SANTE) { variantes { code nombreStructures } gestionnairesPossibles { libelle categories """
                + """butNonLucratif citation { reference { abrege } } } } }"""
        );

        answer.MatchesSnapshot();
    }

    [Fact]
    public async Task A_team_is_checked_against_each_source()
    {
        var answer = await shared.Server.AskAsync(
            """
            { conformiteEquipe(type: CENTRE_DE_SANTE, equipe: { medecinsGeneralistes: 1, autresMedicaux: 0, paramedicaux: 1,
            autresProfessionnels: 0 }) {
                regle { code region } statut exigences { exigence { nature minimum } statut explication }
            } }
            """);

        answer.MatchesSnapshot();
    }

    [Fact]
    public async Task An_impossible_team_is_an_error_that_says_what_to_change()
    {
        var answer = await shared.Server.AskAsync("{ conformiteEquipe(type: CPTS, equipe: { paramedicaux: -1 }) { statut } }");

        Assert.Contains("\"code\":\"EQUIPE_INVALIDE\"", answer, StringComparison.Ordinal);
        Assert.Contains("\"hint\":\"Donnez 0 ou plus ; laissez de côté ce qui n'est pas connu.\"", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_structure_leads_to_its_mode_and_to_whom_to_ask()
    {
        var answer = await shared.Server.AskAsync(
            $$"""{ structure(finess: "{{SmallDirectory.MaisonGuipry}}") { modeExercice { libelle } organismes { code } } territoire(par: """
                + """{ commune: "75111" }) { organismes { code } } }"""
        );

        Assert.StartsWith(
            """{"data":{"structure":{"modeExercice":{"libelle":"Maison de santé pluriprofessionnelle"},"organismes":["""
                + """{"code":"ars-bretagne"},{"code":"delegation-ars-35"},{"code":"cpam-35"},{"code":"geco-lib"}""",
            answer,
            StringComparison.Ordinal);
        Assert.EndsWith(
            ""","territoire":{"organismes":[{"code":"assurance-maladie"},{"code":"ehesp"},{"code":"fncs"},{"code":"c3si"},"""
                + """{"code":"ffmps"}]}}}""",
            answer,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Organisations_are_given_with_their_public_number_and_its_passage()
    {
        var answer = await shared.Server.AskAsync(
            """{ organismes(region: "52", role: ARS) { nom region departement telephone courriel site sources { passage } } }""");

        answer.MatchesSnapshot();
    }

    [Fact]
    public async Task What_the_documents_send_to_is_told_with_who_publishes_it_and_a_lost_address_is_null() =>
        (await shared.Server.AskAsync(
                """
                { modeExercice(type: CPTS) { ressources { code adresse organisme { nom } region } }
                  ressources(type: EQUIPE_DE_SOINS_PRIMAIRES, region: "53") { code adresse } }
                """
            )).MatchesSnapshot();

    [Theory]
    [InlineData("organismes(region: \"28\") { nom }")]
    [InlineData("dispositifsMobilisables(projet: { type: EQUIPE_DE_SOINS_PRIMAIRES, commune: \"14118\" }) { statut }")]
    [InlineData("dispositifsMobilisables(projet: { type: CENTRE_DE_SANTE, commune: \"14118\" }) { statut }")]
    public async Task A_region_that_no_document_speaks_of_is_told_in_a_note(string field) =>
        Assert.EndsWith(
            ""","extensions":{"notes":["""
                + """{"code":"REGION_SANS_DOCUMENT","region":"28","message":"Aucun des documents lus ne parle de la région """
                + """Normandie\u202F: ses aides et ses organismes ne sont pas ici, ce qui ne veut pas dire qu'il n'y en a pas. Demandez """
                + """à son agence régionale de santé."}]}}""",
            await national.Server.AskAsync($"{{ {field} }}"),
            StringComparison.Ordinal);

    [Fact]
    public async Task A_region_that_a_document_speaks_of_needs_no_note() =>
        Assert.DoesNotContain(
            "extensions",
            await national.Server.AskAsync(
                """{ organismes(region: "52") { nom } dispositifsMobilisables(projet: { type: CPTS, commune: "35238" }) { statut } }"""
            ),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("organismes(region: \"99\") { nom }")]
    [InlineData("chiffresPublies(region: \"99\") { code }")]
    [InlineData("ressources(region: \"99\") { code }")]
    public async Task A_region_that_is_not_is_an_error(string field) => Assert.Contains(
        "\"message\":\"Aucune région n'a le code INSEE 99.\"", await shared.Server.AskAsync($"{{ {field} }}"), StringComparison.Ordinal);

    [Fact]
    public async Task A_scheme_leads_to_those_who_fund_it() =>
        (await shared.Server.AskAsync("{ dispositifs(nature: ETUDE) { code natures vigueur financeurs { nom telephone courriel } } }"))
            .MatchesSnapshot();

    [Theory]
    [InlineData("MAISON_DE_SANTE", "INVESTISSEMENT", "fiqcs-maisons-et-reseaux")]
    [InlineData("MAISON_DE_SANTE", "FONCTIONNEMENT", "collectivites-territoriales")]
    public async Task A_scheme_that_gives_two_things_is_found_by_either(string type, string nature, string code) =>
        Assert.Contains(
            $$"""{"code":"{{code}}"}""",
            await shared.Server.AskAsync($"{{ dispositifs(type: {type}, nature: {nature}) {{ code }} }}"),
            StringComparison.Ordinal);
}
