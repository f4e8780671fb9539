using System.Text.Json;

namespace CoordonneSante.Api.Tests.Resolvers;

public sealed class AccessibiliteTests(SharedServer shared)
{
    [Fact]
    public async Task Inhabitants_are_measured_from_their_commune_to_the_nearest_structure_and_the_others_are_told_apart() =>
        (await shared.Server.AskAsync(
                """
                {
                  accessibilite(seuilsKm: [50, 5]) {
                    nombreStructures structuresSansPosition population populationMesuree populationNonSituee populationNonCouverte
                    communes communesMesurees communesSansCentre communesNonCouvertes communesSansPopulation
                    distanceMoyenneKm distanceMedianeKm deciles seuils { km population part communes } seuil(km: 5) { communes }
                  }
                }
                """
            )).MatchesSnapshot();

    [Fact]
    public async Task Groups_are_by_level_and_by_zoning() =>
        (await shared.Server.AskAsync(
                "{ accessibilite(grouperPar: EPCI) { groupes { code libelle population distanceMedianeKm } parZonage { code "
                    + "distanceMedianeKm } } }")).MatchesSnapshot();

    [Fact]
    public async Task A_territory_is_measured_to_structures_out_of_it_too() =>
        (await shared.Server.AskAsync(
                """{ territoire(par: {commune:"""
                    + """ "35129"}) { accessibilite { communesEloignees { commune { nom } distanceKm plusProche { finess } } } } }"""
            )).MatchesSnapshot();

    [Fact]
    public async Task Without_a_structure_to_be_found_there_is_no_distance() =>
        Assert.Equal(
            """{"data":{"accessibilite":{"population":393577,"populationMesuree":0,"distanceMoyenneKm":null,"deciles":[],"seuils":"""
                + """[],"communesEloignees":[]}},"extensions":{"notes":[{"code":"TYPE_NON_RECENSE","message":"""
                + "\"Les fichiers chargés ne recensent aucune structure de type «\\u202FDispositif d'appui à la coordination\\u202F»\\u202F"
                + """: n'en trouver aucune ne dit pas qu'il n'y en a pas. «\u202FstructuresHorsFiness\u202F» donne celles de listes """
                + """que FINESS ne tient pas, quand il y en a de chargées."}]}}""",
            await shared.Server.AskAsync(
                "{ accessibilite(where: {type: {eq: DAC}}) { population populationMesuree distanceMoyenneKm deciles seuils { km } "
                    + "communesEloignees(minKm: 0) { distanceKm } } }"));

    [Fact]
    public async Task A_structure_is_shared_with_all_who_live_around_it() =>
        (await shared.Server.AskAsync(
                """
                {
                  accessibilitePotentielle(grouperPar: DEPARTEMENT) {
                    nombreStructures structuresSansPosition structuresSansPopulation structuresReparties
                    moyennePour10000Habitants medianePour10000Habitants
                    groupes { code populationMesuree } parCommune { commune { nom } pour10000Habitants }
                  }
                }
                """
            )).MatchesSnapshot();

    [Fact]
    public async Task A_new_structure_is_compared_with_those_of_its_type() =>
        (await shared.Server.AskAsync(
                """
                {
                  simulerImplantation(point: {longitude: -1.81, latitude: 47.825}, type: CENTRE_DE_SANTE, rayonKm: 40) {
                    zones { commune { nom } zonageMedecin } structuresDansLeRayon { distanceMetres node { finess } }
                    nombreStructuresDuType distancePlusProcheDuTypeKm populationDansLeRayon populationNonCouverte
                    populationRapprochee populationNouvellementCouverte distanceMoyenneAvantKm distanceMoyenneApresKm
                    communesRapprochees { commune { nom } distanceAvantKm distanceApresKm gainKm }
                  }
                }
                """
            )).MatchesSnapshot();

    [Fact]
    public async Task A_simulation_tells_the_schemes_that_its_place_and_type_open()
    {
        const string Schemes = "dispositif { code } statut";
        using var response = JsonDocument.Parse(await shared.Server.AskAsync(
            $$$"""
            {
              simulerImplantation(point: {longitude: -1.81, latitude: 47.825}, type: MAISON_DE_SANTE) { dispositifs { {{{Schemes}}} } }
              dispositifsMobilisables(projet: {type: MAISON_DE_SANTE, point: {longitude: -1.81, latitude: 47.825}}) { {{{Schemes}}} }
            }
            """));
        var data = response.RootElement.GetProperty("data");
        var schemes = data.GetProperty("simulerImplantation").GetProperty("dispositifs");

        Assert.NotEmpty(schemes.EnumerateArray());
        Assert.Equal(data.GetProperty("dispositifsMobilisables").GetRawText(), schemes.GetRawText());
    }

    [Theory]
    [InlineData("accessibilite(seuilsKm: [5, 0]) { population }", "SEUILS_INVALIDES")]
    [InlineData("""accessibilite(dans: {region: "99"}) { population }""", "TERRITOIRE_INCONNU")]
    [InlineData("accessibilite { communesEloignees(minKm: -1) { distanceKm } }", "DISTANCE_INVALIDE")]
    [InlineData("accessibilite { communesEloignees(first: 10001) { distanceKm } }", "PAGINATION_INVALIDE")]
    [InlineData("accessibilite { seuil(km: 6) { part } }", "SEUIL_ABSENT")]
    [InlineData("accessibilitePotentielle(rayonKm: 0) { population }", "RAYON_INVALIDE")]
    [InlineData(
        "simulerImplantation(point: {longitude: -20, latitude: 47}, type: CPTS) { populationDansLeRayon }",
        "POINT_HORS_TERRITOIRE"
    )]
    [InlineData(
        "simulerImplantation(point: {longitude: 48, latitude: -1.6}, type: CPTS) { populationDansLeRayon }",
        "COORDONNEES_INVERSEES"
    )]
    [InlineData(
        "simulerImplantation(point: {longitude: -1.6, latitude: 48}, type: CPTS, rayonKm: 200) { populationDansLeRayon }",
        "RAYON_INVALIDE"
    )]
    public async Task What_cannot_be_answered_is_an_error_with_its_code(string field, string code) =>
        Assert.Contains($"\"extensions\":{{\"code\":\"{code}\"", await shared.Server.AskAsync($"{{ {field} }}"), StringComparison.Ordinal);
}
