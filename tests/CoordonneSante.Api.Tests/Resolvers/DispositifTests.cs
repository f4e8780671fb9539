using System.Text.Json;

namespace CoordonneSante.Api.Tests.Resolvers;

/// <summary>Support schemes over HTTP. What each verdict must be is in the decision table.</summary>
public sealed class DispositifTests(SharedServer shared, NationalDirectoryTests.NationalServer national)
{
    [Fact]
    public async Task A_scheme_is_told_with_its_period_its_conditions_and_what_it_rests_on() =>
        (await shared.Server.AskAsync(
                """
                { dispositifs(nature: ETUDE) {
                    code nature financeur region types periode { debut fin } montant { texte } criteres { code obligatoire declarable
                    precision }
                    engagements { texte } demarche { texte sources { passage } } incompatibleAvec { code } reserves } }
                """
            )).MatchesSnapshot();

    [Fact]
    public async Task A_scheme_whose_years_are_over_says_so() =>
        (await shared.Server.AskAsync(
                "{ dispositifs(type: MAISON_DE_SANTE, nature: IMMOBILIER) { code periode { debut fin } reserves } }")).MatchesSnapshot();

    [Fact]
    public async Task An_agreement_excludes_the_other_and_the_other_way_round() =>
        Assert.Equal(
            """{"data":{"dispositifs":[{"code":"assurance-maladie-cds-accord-national","incompatibleAvec":["""
                + """{"code":"assurance-maladie-cds-aci"}]},{"code":"assurance-maladie-cds-aci","incompatibleAvec":["""
                + """{"code":"assurance-maladie-cds-accord-national"}]}]}}""",
            await shared.Server.AskAsync("{ dispositifs(type: CENTRE_DE_SANTE, nature: COORDINATION) { code incompatibleAvec { code } } }")
        );

    [Fact]
    public async Task Schemes_come_by_whether_they_are_in_force_then_by_verdict()
    {
        using var answer = JsonDocument.Parse(
            await shared.Server.AskAsync(
                """
                { dispositifsMobilisables(projet: { type: CENTRE_DE_SANTE, commune: "35176", projetDeSanteValide: true,
                accordConventionnel: ACCORD_NATIONAL }) {
                    statut dispositif { vigueur } } }
                """
            ));
        var verdicts = answer
            .RootElement.GetProperty("data")
            .GetProperty("dispositifsMobilisables")
            .EnumerateArray()
            .Select(one =>
                (Vigueur: one.GetProperty("dispositif").GetProperty("vigueur").GetString(), Statut: one.GetProperty("statut").GetString()))
            .ToList();

        Assert.Equal(
            [
                ("EN_COURS_SELON_LE_DOCUMENT", "REMPLI"),
                ("EN_COURS_SELON_LE_DOCUMENT", "A_VERIFIER"),
                ("EN_COURS_SELON_LE_DOCUMENT", "NON_REMPLI"),
                ("INCONNU", "A_VERIFIER"),
                ("TERMINE", "NON_REMPLI"),
            ],
            verdicts.Distinct());
        Assert.Equal(verdicts.Distinct().SelectMany(kind => verdicts.Where(verdict => verdict == kind)), verdicts);
    }

    [Fact]
    public async Task A_finished_scheme_says_what_the_project_would_have_met_and_whom_to_ask_today() =>
        Assert.Contains(
            """{"dispositif":{"code":"region-bretagne-msp-immobilier","vigueurExplication":"Terminé en 2020 :"""
                + """ prévu de 2014 à 2020. Demandez ce qui l'a """
                + """remplacé."},"statut":"NON_REMPLI","statutDuProjet":"A_VERIFIER","bilan":"Terminé en 2020 :"""
                + """ le projet aurait rempli 4 critères sur 11, 7 à vérifier. Contact : Région Bretagne.","contacts":["""
                + """{"nom":"Région Bretagne","courriel":"amenagement@bretagne.bzh"}]}""",
            await shared.Server.AskAsync(
                """
                { dispositifsMobilisables(projet: { type: MAISON_DE_SANTE, commune: "35176", maitreOuvrage: COLLECTIVITE_TERRITORIALE,
                projetDeSanteValide: true }) {
                    dispositif { code vigueurExplication } statut statutDuProjet bilan contacts { nom courriel } } }
                """
            ),
            StringComparison.Ordinal);

    [Fact]
    public async Task A_request_from_before_a_scheme_is_not_told_that_it_is_open() =>
        Assert.Contains(
            """{"dispositif":{"code":"assurance-maladie-cpts-accord-2019"},"statut":"NON_REMPLI","bilan":"Demande hors des années du """
                + """dispositif : le projet aurait rempli 2 critères sur 2, sous réserve des critères de sa forme d'exercice, """
                + """qui restent à vérifier. Contact : Assurance Maladie."}""",
            await shared.Server.AskAsync(
                """{ dispositifsMobilisables(projet: { type: CPTS, commune: "35238", formeJuridique: ASSOCIATION, projetDeSanteValide:"""
                    + """ true, annee: 1990 }) { dispositif { code } statut bilan } }"""
            ),
            StringComparison.Ordinal);

    [Fact]
    public async Task Contacts_are_those_of_the_place()
    {
        var answer = await shared.Server.AskAsync(
            """{ dispositifsMobilisables(projet: { type: MAISON_DE_SANTE, commune: "35176" }) { dispositif { code } contacts { code } } }"""
        );

        Assert.Contains(
            """{"dispositif":{"code":"assurance-maladie-msp-aci"},"contacts":[{"code":"assurance-maladie"},{"code":"cpam-35"}]}""",
            answer,
            StringComparison.Ordinal);
        Assert.Contains(
            """{"dispositif":{"code":"ars-bretagne-msp-elaboration"},"contacts":[{"code":"ars-bretagne"},{"code":"delegation-ars-35"}]}""",
            answer,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_to_say_next_is_what_most_schemes_wait_for() =>
        (await shared.Server.AskAsync(
                """
                { questionsProjet(projet: { type: EQUIPE_DE_SOINS_PRIMAIRES, commune: "35176" }) {
                    champ critere question dispositifs { code } dispositifsDecides { code } } }
                """
            )).MatchesSnapshot();

    [Theory]
    [InlineData("CENTRE_DE_SANTE", "projetDeSanteValide", "anneesActivite", "accordConventionnel")]
    [InlineData("MAISON_DE_SANTE", "projetDeSanteValide", "accordConventionnel", "criteresDeclares")]
    public async Task Questions_come_by_how_many_schemes_wait_for_them(string type, params string[] first)
    {
        using var answer = JsonDocument.Parse(
            await shared.Server.AskAsync(
                $$"""{ questionsProjet(projet: { type: {{type}}, commune: "35176", specialite: """
                    + $$"""{{(type == "CENTRE_DE_SANTE" ? "MEDICAL" : "null")}} }) { champ dispositifs { code } dispositifsDecides { """
                    + """code } } }"""
            ));
        var questions = answer
            .RootElement.GetProperty("data")
            .GetProperty("questionsProjet")
            .EnumerateArray()
            .Select(one =>
                (
                    Champ: one.GetProperty("champ").GetString(),
                    Waiting: one.GetProperty("dispositifs").GetArrayLength(),
                    Decided: one.GetProperty("dispositifsDecides").GetArrayLength()))
            .ToList();

        Assert.Equal(first, questions.Take(3).Select(question => question.Champ));
        Assert.Equal(questions.OrderByDescending(question => question.Waiting).ThenByDescending(question => question.Decided), questions);
    }

    [Theory]
    [InlineData("""commune: "35238", point: {longitude: -1.81, latitude: 47.0}""", "LIEU_INCOHERENT")]
    [InlineData("""commune: "35999" """, "COMMUNE_INCONNUE")]
    [InlineData("""commune: "Rennes" """, "CODE_INSEE_MALFORME")]
    [InlineData("point: {longitude: 48.1, latitude: -1.6}", "COORDONNEES_INVERSEES")]
    [InlineData("paramedicaux: -1", "NOMBRE_NEGATIF")]
    [InlineData("autresProfessionnels: -1", "NOMBRE_NEGATIF")]
    [InlineData("annee: 19", "ANNEE_INVALIDE")]
    [InlineData("accordConventionnel: ACCORD_NATIONAL", "ACCORD_SANS_OBJET")]
    [InlineData("specialite: MEDICAL", "SPECIALITE_SANS_OBJET")]
    [InlineData("gestionnaire: ASSOCIATION", "GESTIONNAIRE_SANS_OBJET")]
    [InlineData("""criteresDeclares: [{critere: "zip-ou-zac", rempli: true}]""", "CRITERE_NON_DECLARABLE")]
    [InlineData("""criteresDeclares: [{critere: "cpom", rempli: true}, {critere: "cpom", rempli: false}]""", "DECLARATIONS_CONTRAIRES")]
    public async Task A_project_that_cannot_be_is_an_error_with_code_and_hint(string facts, string code) => Assert.Contains(
        $"\"extensions\":{{\"code\":\"{code}\",\"hint\":",
        await shared.Server.AskAsync($"{{ dispositifsMobilisables(projet: {{ type: MAISON_DE_SANTE, {facts} }}) {{ statut }} }}"),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("formeJuridique: ASSOCIATION", "FORME_JURIDIQUE_SANS_OBJET")]
    [InlineData("porteur: ASSOCIATION, gestionnaire: SCIC", "PORTEUR_ET_GESTIONNAIRE")]
    public async Task A_centre_has_a_manager_and_one_only(string facts, string code) => Assert.Contains(
        $"\"extensions\":{{\"code\":\"{code}\",\"hint\":",
        await shared.Server.AskAsync($"{{ dispositifsMobilisables(projet: {{ type: CENTRE_DE_SANTE, {facts} }}) {{ statut }} }}"),
        StringComparison.Ordinal);

    [Fact]
    public async Task A_point_that_the_outlines_put_in_another_commune_is_refused_with_its_name() =>
        Assert.Contains(
            "Le point n'est pas à Bruz (35047) mais à Rennes (35238).",
            await national.Server.AskAsync(
                """{ dispositifsMobilisables(projet: { type: CPTS, commune: "35047", point: {longitude: -1.66, latitude:"""
                    + """ 48.129} }) { statut } }"""
            ),
            StringComparison.Ordinal);

    [Fact]
    public async Task A_point_at_sea_leaves_the_place_to_be_verified() => Assert.Contains(
        """{"statut":"A_VERIFIER","explication":"Le point n'est dans aucune commune connue : corrigez-le, ou donnez « commune »."}""",
        await shared.Server.AskAsync("{ dispositifsMobilisables(projet: { type: CPTS, point: {longitude: -20, latitude: 47} }) { "
            + "criteres { statut explication } } }"),
        StringComparison.Ordinal);

    [Fact]
    public async Task A_fact_that_two_parts_of_a_criterion_miss_is_asked_once() =>
        Assert.Contains(
            """{"critere":{"code":"zone-accompagnee"},"explication":"Lieu du projet non indiqué : donnez « point » ou « commune »."}""",
            await shared.Server.AskAsync(
                "{ dispositifsMobilisables(projet: { type: CENTRE_DE_SANTE }) { criteres { critere { code } explication } } }"),
            StringComparison.Ordinal);

    [Fact]
    public async Task A_team_of_any_size_is_counted() =>
        Assert.Contains(
            """{"critere":{"code":"professions-differentes"},"explication":"L'équipe a entre 1 et 2147483647 professions différentes ; """
                + """il faut au moins 2 professions différentes."}""",
            await shared.Server.AskAsync(
                """
                { dispositifsMobilisables(projet: {
                    type: MAISON_DE_SANTE, medecinsGeneralistes: 2147483647, autresMedicaux: 2147483647, paramedicaux: 0,
                    autresProfessionnels: 0
                  }) { criteres { critere { code } explication } } }
                """
            ),
            StringComparison.Ordinal);

    [Fact]
    public async Task The_former_code_of_a_commune_gives_the_place_of_today_and_a_note()
    {
        var answer = await shared.Server.AskAsync(
            """{ dispositifsMobilisables(projet: { type: CPTS, commune: "35129" }) { criteres { critere { code } explication } } }""");

        Assert.Contains("Guipry-Messac (35176) est dans la région Bretagne.", answer, StringComparison.Ordinal);
        Assert.Contains("\"notes\":[{\"code\":\"COMMUNE_FUSIONNEE\"", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_structure_is_judged_on_what_the_directory_knows_and_says_what_it_deduced()
    {
        var answer = await shared.Server.AskAsync(
            $$"""{ structure(finess: "{{SmallDirectory.CentreGayeulles}}") { dispositifs { dispositif { code } statut criteres { statut """
                + """explication } } } }"""
        );

        Assert.Contains(
            """{"statut":"NON_REMPLI","explication":"Centre de santé infirmier (déduit par l'annuaire)."},"""
                + """{"statut":"REMPLI","explication":"Le point est dans le quartier prioritaire Maurepas (QN03502M)."},""",
            answer,
            StringComparison.Ordinal);
        Assert.Contains(
            """{"statut":"REMPLI","explication":"Centre inscrit au FINESS (350002838), donc autorisé :"""
                + """ d'après le guide, ce numéro vient avec le récépissé de l'engagement de conformité."}""",
            answer,
            StringComparison.Ordinal);
        Assert.Contains(
            "Gestionnaire : mutuelle (déduit par l'annuaire) ; admis seulement s'il gère un établissement privé.",
            answer,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_simulated_structure_is_judged_on_its_type_and_its_point()
    {
        var simulated = await shared.Server.AskAsync(
            "{ simulerImplantation(point: {longitude: -1.67, latitude: 48.13}, type: CENTRE_DE_SANTE) { dispositifs { statut "
                + "dispositif { code } criteres { explication } } } }");
        var asked = await shared.Server.AskAsync(
            "{ dispositifsMobilisables(projet: {point: {longitude: -1.67, latitude: 48.13}, type: CENTRE_DE_SANTE}) { statut "
                + "dispositif { code } criteres { explication } } }");

        Assert.Equal(
            asked
                .Replace(
                    "{\"data\":{\"dispositifsMobilisables\":",
                    "{\"data\":{\"simulerImplantation\":{\"dispositifs\":",
                    StringComparison.Ordinal)
                .Replace("]}}", "]}}}", StringComparison.Ordinal),
            simulated);
    }

    [Fact]
    public async Task The_islands_are_communes_of_Brittany_and_all_but_Fouesnant_are_wholly_on_theirs() =>
        (await national.Server.AskAsync("{ iles { communes { nom } partie } }")).MatchesSnapshot();
}
