namespace CoordonneSante.Api.Tests.Resolvers;

/// <summary>What documents say of coordinated practice, over HTTP.</summary>
public sealed class ExerciceTests(SharedServer shared, NationalDirectoryTests.NationalServer national)
{
    [Fact]
    public async Task Documents_say_what_they_are_and_how_their_date_is_known()
    {
        var answer = await shared.Server.AskAsync("{ documentsExercice { code region date periode } }");

        Assert.Equal(
            """{"data":{"documentsExercice":["""
            + """{"code":"plaquette-pays-de-la-loire","region":"52","date":null,"periode":"sans date"},"""
            + """{"code":"plaquette-grcs-auvergne-rhone-alpes","region":"84","date":null,"periode":"sans date"},"""
            + """{"code":"seminaire-fncs-paca-2021","region":"93","date":"2021-11-26","periode":"26 novembre 2021"},"""
            + """{"code":"exercice-regroupe-2010","region":null,"date":null,"periode":"2010 environ"},"""
            + """{"code":"guide-bretagne-2019","region":"53","date":null,"periode":"2019"}]}}""",
            answer);
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

        Assert.Equal(
            """{"data":{"modeExercice":{"libelle":"Équipe de soins primaires","equipeMinimale":"""
                + """["Plusieurs professionnels de santé de premier recours, dont un médecin généraliste (Bretagne, 2019)","Tableau """
                + """annexe du guide : un médecin généraliste et un autre professionnel de santé (Bretagne, 2019)"],"etapes":[{"rang":"""
                + """1,"libelle":"Fédérer les acteurs"},{"rang":2,"libelle":"Constituer une association"},"""
                + """{"rang":3,"libelle":"Formaliser un projet de santé simplifié"},"""
                + """{"rang":4,"libelle":"Faire valider le projet de santé pour être reconnu équipe de soins primaires"},"""
                + """{"rang":5,"libelle":"Mettre en œuvre le projet de santé"}],"nombreStructures":"""
                + """0,"nombreStructuresNote":"FINESS n'a pas de catégorie pour ce mode :"""
                + """ l'annuaire n'en liste aucune structure, et 0 n'est pas un décompte.","enonces":["""
                + """{"sujet":"ECHELLE","texte":"Patientèle commune des professionnels de santé.","region":"53","date":null,"citation":"""
                + """{"passage":"Patientèle commune des professionnels de santé Association loi 1901","reference":"""
                + """{"code":"guide-bretagne-2019"}}}]}}}""",
            answer);
    }

    [Fact]
    public async Task Modes_are_counted_live_and_the_mode_that_no_document_describes_is_null()
    {
        var answer = await shared.Server.AskAsync("{ modesExercice { type nombreStructures } modeExercice(type: DAC) { libelle } }");

        Assert.Equal(
            """{"data":{"modesExercice":[{"type":"CENTRE_DE_SANTE","nombreStructures":3},{"type":"MAISON_DE_SANTE","nombreStructures":1},"""
                + """{"type":"EQUIPE_DE_SOINS_PRIMAIRES","nombreStructures":0},{"type":"CPTS","nombreStructures":0},"""
                + """{"type":"POLE_DE_SANTE","nombreStructures":0},"""
                + """{"type":"RESEAU_DE_SANTE","nombreStructures":0},{"type":"CLIC","nombreStructures":0},"""
                + """{"type":"MAIA","nombreStructures":0}],"modeExercice":null}}""",
            answer);
    }

    [Fact]
    public async Task Forms_and_managers_of_a_mode_are_told_in_the_directory_s_own_terms()
    {
        var answer = await shared.Server.AskAsync(
            """{ modeExercice(type: MAISON_DE_SANTE) { variantes { code nombreStructures } gestionnairesPossibles { libelle categories """
                + """butNonLucratif citation { reference { abrege } } } } }"""
        );

        Assert.Equal(
            """{"data":{"modeExercice":{"variantes":[{"code":"mono-site","nombreStructures":null},"""
                + """{"code":"multi-sites","nombreStructures":null}],"gestionnairesPossibles":["""
                + """{"libelle":"Association loi 1901","categories":["ASSOCIATION"],"butNonLucratif":null,"citation":{"reference":"""
                + """{"abrege":"Bretagne, 2019"}}},"""
                + """{"libelle":"Société interprofessionnelle de soins ambulatoires","categories":["SISA"],"butNonLucratif":"""
                + """null,"citation":{"reference":{"abrege":"Bretagne, 2019"}}},"""
                + """{"libelle":"Société civile de moyens, immobilière ou professionnelle, société d'exercice libéral","categories":"""
                + """["SOCIETE"],"butNonLucratif":null,"citation":{"reference":{"abrege":"France, 2010 environ"}}},"""
                + """{"libelle":"Association","categories":["ASSOCIATION"],"butNonLucratif":null,"citation":{"reference":"""
                + """{"abrege":"France, 2010 environ"}}}]}}}""",
            answer);
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

        Assert.Equal(
            """{"data":{"conformiteEquipe":[{"regle":{"code":"centre-pays-de-la-loire","region":"52"},"statut":"REMPLI","exigences":["""
                + """{"exigence":{"nature":"PROFESSIONNELS","minimum":"""
                + """2},"statut":"REMPLI","explication":"L'équipe a 2 professionnels de santé ; il faut au moins 2 professionnels de """
                + """santé."},"""
                + """{"exigence":{"nature":"PROFESSIONS_DIFFERENTES","minimum":"""
                + """2},"statut":"REMPLI","explication":"L'équipe a 2 professions différentes ; il faut au moins 2 professions """
                + """différentes."},"""
                + """{"exigence":{"nature":"PROFESSIONNELS_MEDICAUX","minimum":"""
                + """1},"statut":"REMPLI","explication":"L'équipe a 1 professionnel médical ; il faut au moins 1 professionnel """
                + """médical."},"""
                + """{"exigence":{"nature":"PARAMEDICAUX","minimum":"""
                + """1},"statut":"REMPLI","explication":"L'équipe a 1 professionnel paramédical ; il faut au moins 1 professionnel """
                + """paramédical."},"""
                + """{"exigence":{"nature":"MEDECINS_GENERALISTES","minimum":"""
                + """1},"statut":"REMPLI","explication":"L'équipe a 1 médecin généraliste ; il faut au moins 1 médecin généraliste."}]},"""
                + """{"regle":{"code":"centre-bretagne-definition","region":"53"},"statut":"REMPLI","exigences":["""
                + """{"exigence":{"nature":"PROFESSIONNELS","minimum":"""
                + """2},"statut":"REMPLI","explication":"L'équipe a 2 professionnels de santé ; il faut au moins 2 professionnels de """
                + """santé."}]},"""
                + """{"regle":{"code":"centre-bretagne-annexe","region":"53"},"statut":"NON_REMPLI","exigences":["""
                + """{"exigence":{"nature":"MEDECINS_GENERALISTES","minimum":"""
                + """2},"statut":"NON_REMPLI","explication":"L'équipe a 1 médecin généraliste ; il faut au moins 2 médecins """
                + """généralistes."},"""
                + """{"exigence":{"nature":"PARAMEDICAUX","minimum":"""
                + """1},"statut":"REMPLI","explication":"L'équipe a 1 professionnel paramédical ; il faut au moins 1 professionnel """
                + """paramédical."}]},"""
                + """{"regle":{"code":"exercice-coordonne-bretagne","region":"53"},"statut":"REMPLI","exigences":["""
                + """{"exigence":{"nature":"PROFESSIONNELS","minimum":"""
                + """2},"statut":"REMPLI","explication":"L'équipe a 2 professionnels de santé ; il faut au moins 2 professionnels de """
                + """santé."},"""
                + """{"exigence":{"nature":"PROFESSIONS_DIFFERENTES","minimum":"""
                + """2},"statut":"REMPLI","explication":"L'équipe a 2 professions différentes ; il faut au moins 2 professions """
                + """différentes."}]}]}}""",
            answer);
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

        Assert.Equal(
            """{"data":{"organismes":[{"nom":"Agence régionale de santé des Pays de la Loire","region":"52","departement":"""
                + """null,"telephone":"02 49 10 40 00","courriel":"ARS-PDL-DAS-ASP@ars.sante.fr","site":null,"sources":["""
            + """{"passage":"Agence Régionale de Santé des Pays de la Loire Tél. : 02 49 10 40 00"},"""
            + """{"passage":"porté par la C3SI nationale et l’ARS, accompagnent les porteurs de projet"},"""
            + """{"passage":"ARS-PDL-DAS-ASP@ars.sante.fr"}]}]}}""",
            answer);
    }

    [Fact]
    public async Task What_the_documents_send_to_is_told_with_who_publishes_it_and_a_lost_address_is_null() =>
        Assert.Equal(
            """{"data":{"modeExercice":{"ressources":[{"code":"guide-exercice-coordonne-pluriprofessionnel","adresse":"https:"""
                + """//www.gecolib.fr/wp-content/uploads/2017/10/Sommaire.x23541.x23541.pdf","organisme":"""
                + """{"nom":"GECO Lib'"},"region":"53"},"""
                + """{"code":"essentiel-des-cpts","adresse":"http:"""
                + """//www.bretagne.paps.sante.fr/fileadmin/BRETAGNE/PAPS/J_exerce/Travailler_exercice_coordonne/L_essentiel_de_la_CPTS_"""
                + """31.10.2018__VDef_.pdf","organisme":{"nom":"Agence régionale de santé Bretagne"},"region":"53"},"""
                + """{"code":"portail-auvergne-rhone-alpes","adresse":"https:"""
                + """//www.auvergne-rhone-alpes.paps.sante.fr/lexercice-coordonne-30?rubrique=8230","organisme":"""
                + """{"nom":"Portail d'accompagnement des professionnels de santé Auvergne-Rhône-Alpes"},"region":"84"}]}"""
                + ""","ressources":[{"code":"memo-esp-msp","adresse":"http:"""
                + """//www.bretagne.paps.sante.fr/fileadmin/BRETAGNE/PAPS/J_exerce/Travailler_exercice_coordonne/Monter_une_MSP/ARS_"""
                + """MSPESP_3_VOLETS_WEB.pdf"},"""
                + """{"code":"politique-ars-esp-msp","adresse":"http:"""
                + """//www.bretagne.paps.sante.fr/fileadmin/BRETAGNE/PAPS/J_exerce/Travailler_exercice_coordonne/Politique_"""
                + """accompagnement_MSP-ESP.pdf"},"""
                + """{"code":"guide-exercice-coordonne-pluriprofessionnel","adresse":"https:"""
                + """//www.gecolib.fr/wp-content/uploads/2017/10/Sommaire.x23541.x23541.pdf"}]}}""",
            await shared.Server.AskAsync(
                """
                { modeExercice(type: CPTS) { ressources { code adresse organisme { nom } region } }
                  ressources(type: EQUIPE_DE_SOINS_PRIMAIRES, region: "53") { code adresse } }
                """
            ));

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
        Assert.Equal(
            """{"data":{"dispositifs":[{"code":"labo-pays-de-la-loire-etudes","natures":"""
                + """["ETUDE"],"vigueur":"EN_COURS_SELON_LE_DOCUMENT","financeurs":["""
                + """{"nom":"Laboratoire des innovations en centres de santé, C3SI","telephone":"02 40 96 98 """
                + """74","courriel":"labo@c-trois-si.fr"},{"nom":"C3SI","telephone":null,"courriel":null},"""
                + """{"nom":"Agence régionale de santé des Pays de la Loire","telephone":"02 49 10 40 """
                + """00","courriel":"ARS-PDL-DAS-ASP@ars.sante.fr"}]}]}}""",
            await shared.Server.AskAsync("{ dispositifs(nature: ETUDE) { code natures vigueur financeurs { nom telephone courriel } } }"));

    [Theory]
    [InlineData("MAISON_DE_SANTE", "INVESTISSEMENT", "fiqcs-maisons-et-reseaux")]
    [InlineData("MAISON_DE_SANTE", "FONCTIONNEMENT", "collectivites-territoriales")]
    public async Task A_scheme_that_gives_two_things_is_found_by_either(string type, string nature, string code) =>
        Assert.Contains(
            $$"""{"code":"{{code}}"}""",
            await shared.Server.AskAsync($"{{ dispositifs(type: {type}, nature: {nature}) {{ code }} }}"),
            StringComparison.Ordinal);
}
