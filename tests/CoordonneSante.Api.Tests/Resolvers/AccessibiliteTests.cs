using System.Text.Json;

namespace CoordonneSante.Api.Tests.Resolvers;

public sealed class AccessibiliteTests(SharedServer shared)
{
    [Fact]
    public async Task Inhabitants_are_measured_from_their_commune_to_the_nearest_structure_and_the_others_are_told_apart() =>
        Assert.Equal(
            """{"data":{"accessibilite":{"nombreStructures":1,"structuresSansPosition":3,"population":393577,"populationMesuree":"""
                + """232144,"populationNonSituee":161433,"populationNonCouverte":0,"communes":4,"communesMesurees":"""
                + """2,"communesSansCentre":2,"communesNonCouvertes":0,"communesSansPopulation":0,"distanceMoyenneKm":"""
                + """3.14804,"distanceMedianeKm":2.13325,"deciles":[2.13325,2.13325,2.13325,2.13325,2.13325,2.13325,2.13325,2.13325,"""
                + """2.13325],"seuils":[{"km":50,"population":232144,"part":1,"communes":2},{"km":5,"population":225081,"part":"""
                + """0.9695749190157833,"communes":1}],"seuil":{"communes":1}}}}""",
            await shared.Server.AskAsync(
                """
                {
                  accessibilite(seuilsKm: [50, 5]) {
                    nombreStructures structuresSansPosition population populationMesuree populationNonSituee populationNonCouverte
                    communes communesMesurees communesSansCentre communesNonCouvertes communesSansPopulation
                    distanceMoyenneKm distanceMedianeKm deciles seuils { km population part communes } seuil(km: 5) { communes }
                  }
                }
                """
            ));

    [Fact]
    public async Task Groups_are_by_level_and_by_zoning() =>
        Assert.Equal(
            """{"data":{"accessibilite":{"groupes":[{"code":"243500139","libelle":"Rennes Métropole","population":"""
                + """243931,"distanceMedianeKm":2.13325},{"code":"HORS_EPCI","libelle":"Hors EPCI","population":"""
                + """149646,"distanceMedianeKm":35.48705}],"parZonage":[{"code":"ZIP","distanceMedianeKm":35.48705},"""
                + """{"code":"ZAC","distanceMedianeKm":null},{"code":"HORS_ZONAGE","distanceMedianeKm":2.13325}]}}}""",
            await shared.Server.AskAsync(
                "{ accessibilite(grouperPar: EPCI) { groupes { code libelle population distanceMedianeKm } parZonage { code "
                    + "distanceMedianeKm } } }"));

    [Fact]
    public async Task A_territory_is_measured_to_structures_out_of_it_too() =>
        Assert.Equal(
            """{"data":{"territoire":{"accessibilite":{"communesEloignees":[{"commune":{"nom":"Guipry-Messac"},"distanceKm":"""
                + """35.48705,"plusProche":{"finess":"350002838"}}]}}},"extensions":{"notes":["""
                + """{"code":"COMMUNE_FUSIONNEE","ancienCode":"35129","codeInsee":"35176","depuis":"2016-01-01","message":"Guipry """
                + """(35129) fait partie de Guipry-Messac (35176) depuis le 2016-01-01."}]}}""",
            await shared.Server.AskAsync(
                """{ territoire(par: {commune:"""
                    + """ "35129"}) { accessibilite { communesEloignees { commune { nom } distanceKm plusProche { finess } } } } }"""
            ));

    [Fact]
    public async Task Without_a_structure_to_be_found_there_is_no_distance() =>
        Assert.Equal(
            """{"data":{"accessibilite":{"population":393577,"populationMesuree":0,"distanceMoyenneKm":null,"deciles":[],"seuils":"""
                + """[],"communesEloignees":[]}}}""",
            await shared.Server.AskAsync(
                "{ accessibilite(where: {type: {eq: DAC}}) { population populationMesuree distanceMoyenneKm deciles seuils { km } "
                    + "communesEloignees(minKm: 0) { distanceKm } } }"));

    [Fact]
    public async Task A_structure_is_shared_with_all_who_live_around_it() =>
        Assert.Equal(
            """{"data":{"accessibilitePotentielle":{"nombreStructures":1,"structuresSansPosition":3,"structuresSansPopulation":"""
                + """0,"structuresReparties":1,"moyennePour10000Habitants":0.043076,"medianePour10000Habitants":0.044428,"groupes":["""
                + """{"code":"35","populationMesuree":232144},{"code":"75","populationMesuree":0}],"parCommune":[{"commune":"""
                + """{"nom":"Guipry-Messac"},"pour10000Habitants":0},{"commune":{"nom":"Rennes"},"pour10000Habitants":0.044428}]}}}""",
            await shared.Server.AskAsync(
                """
                {
                  accessibilitePotentielle(grouperPar: DEPARTEMENT) {
                    nombreStructures structuresSansPosition structuresSansPopulation structuresReparties
                    moyennePour10000Habitants medianePour10000Habitants
                    groupes { code populationMesuree } parCommune { commune { nom } pour10000Habitants }
                  }
                }
                """
            ));

    [Fact]
    public async Task A_new_structure_is_compared_with_those_of_its_type() =>
        Assert.Equal(
            """{"data":{"simulerImplantation":{"zones":{"commune":{"nom":"Guipry-Messac"},"zonageMedecin":"ZIP"},"structuresDansLeRayon":"""
                + """[{"distanceMetres":35487.05,"node":{"finess":"350002838"}}],"nombreStructuresDuType":1,"distancePlusProcheDuTypeKm":"""
                + """35.48705,"populationDansLeRayon":232144,"populationNonCouverte":0,"populationRapprochee":"""
                + """7063,"populationNouvellementCouverte":0,"distanceMoyenneAvantKm":3.14804,"distanceMoyenneApresKm":"""
                + """2.06835,"communesRapprochees":[{"commune":{"nom":"Guipry-Messac"},"distanceAvantKm":35.48705,"distanceApresKm":"""
                + """0,"gainKm":35.48705}]}}}""",
            await shared.Server.AskAsync(
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
            ));

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
