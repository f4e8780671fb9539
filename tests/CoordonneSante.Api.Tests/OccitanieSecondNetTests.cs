using CoordonneSante.Import.Assemblage;
using CoordonneSante.Import.Cog;
using CoordonneSante.Tests;

namespace CoordonneSante.Api.Tests;

/// <summary>The directory that the program comes with, FINESS of 2021, then the official extract of Occitanie of 2026, through import and
/// server.</summary>
public sealed class OccitanieSecondNetTests(NationalDirectoryTests.NationalServer national)
{
    [Fact]
    public async Task From_2021_to_2026_the_397_structures_of_Occitanie_became_734_of_which_359_were_there()
    {
        var occitanie = Occitanie2026();
        await using var server = await ApiServer.StartAfterAsync(
            national.Server.Database,
            AnnuaireAssembler.Assemble(occitanie, progress: null).Content,
            ApiServer.WithoutLimits);

        Assert.Equal(
            """{"data":{"evolutions":{"total":{"nombreAvant":397,"nombreApres":734,"ouvertes":375,"inscritesTardivement":35,"fermees":"""
                + """38,"entrees":0,"sorties":0,"conservees":359,"renommees":92,"changementsDeType":1}}}}""",
            await server.AskAsync("""
                { evolutions(de: "2021-01-08", a: "2026-03-24", where: {type: {in: [CENTRE_DE_SANTE, MAISON_DE_SANTE, CPTS]}}) {
                  total { nombreAvant nombreApres ouvertes inscritesTardivement fermees entrees sorties conservees renommees
                  changementsDeType }
                } }
                """));
        Assert.Equal(
            """{"data":{"evolutions":{"total":{"nombreAvant":409,"nombreApres":747},"groupes":[{"cles":["""
                + """{"code":"CENTRE_DE_SANTE"}],"effectifs":{"nombreAvant":193,"nombreApres":280,"entrees":0,"sorties":0}},{"cles":["""
                + """{"code":"MAISON_DE_SANTE"}],"effectifs":{"nombreAvant":199,"nombreApres":372,"entrees":0,"sorties":1}},{"cles":["""
                + """{"code":"CPTS"}],"effectifs":{"nombreAvant":5,"nombreApres":82,"entrees":1,"sorties":0}},{"cles":["""
                + """{"code":"CLIC"}],"effectifs":{"nombreAvant":12,"nombreApres":13,"entrees":0,"sorties":0}}],"typesNonComparables":["""
                + """{"code":"DAC","nombreAvant":0,"nombreApres":13}]}}}""",
            await server.AskAsync("""
                { evolutions(de: "2021-01-08", grouperPar: [TYPE]) {
                  total { nombreAvant nombreApres } groupes { cles { code } effectifs { nombreAvant nombreApres entrees sorties } }
                  typesNonComparables { code nombreAvant nombreApres }
                } }
                """));
        Assert.Equal(
            """{"data":{"evolutions":{"changements":{"totalCount":51}}}}""",
            await server.AskAsync("""{ evolutions(de: "2021-01-08") { changements(nature: [DEPLACEE]) { totalCount } } }"""));
    }

    private static ImportSources Occitanie2026() => new()
    {
        Finess = [SecondNet.Extract("finess/etalab-cs1100507-stock-20260324-occitanie.csv")],
        Cog = DossierCog.Find(SecondNet.Extract("cog")),
        Populations = [SecondNet.Extract("populations/donnees_communes_2021.csv")],
        Epci = SecondNet.Extract("epci/epci_communes_2024.csv"),
        CodesPostaux = SecondNet.Extract("codes-postaux/laposte_hexasmal.csv"),
        Quartiers = SecondNet.Extract("qpv/QP2024_France_Hexagonale_Outre_Mer_WGS84.geojson"),
        Zonages = [SecondNet.Extract("zonage/zonage_medecins_communes_2025.csv")],
        Contours = [],
        Millesimes = new Dictionary<string, string> { ["laposte_hexasmal.csv"] = "2023" },
    };
}
