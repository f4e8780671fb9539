using CoordonneSante.Import.Publication;
using CoordonneSante.Tests;
using static CoordonneSante.Api.Tests.Commands.ProgramRun;

namespace CoordonneSante.Api.Tests.Commands;

public sealed class ActualiserSecondNetTests
{
    [Fact]
    public async Task From_an_empty_folder_the_real_extracts_become_the_national_directory_served()
    {
        await using var publisher = await CataloguePublisher.StartAsync();
        var catalogue = publisher.Publish(
            ("finess", "FINESS", SecondNet.Extract("finess/etalab-cs1100507-stock-20210108-0427.csv"), ""),
            ("cog-communes", "COG_COMMUNES", SecondNet.Extract("cog-2026/v_commune_2026.csv"), ""),
            ("cog-departements", "COG_DEPARTEMENTS", SecondNet.Extract("cog-2026/v_departement_2026.csv"), ""),
            ("cog-regions", "COG_REGIONS", SecondNet.Extract("cog-2026/v_region_2026.csv"), ""),
            ("cog-mouvements", "COG_MOUVEMENTS", SecondNet.Extract("cog-2026/v_mvt_commune_2026.csv"), ""),
            ("populations", "POPULATIONS", SecondNet.Extract("populations/donnees_communes_2023.csv"), ""),
            ("epci", "EPCI", SecondNet.Extract("epci/epci_communes_2026.csv"), ""),
            ("codes-postaux", "CODES_POSTAUX", SecondNet.Extract("codes-postaux/laposte_hexasmal.csv"), "2023"),
            ("qpv", "QUARTIERS", SecondNet.Extract("qpv/QP2024_France_Hexagonale_Outre_Mer_WGS84.geojson"), ""));
        AssertEnds(
            0,
            Run("actualiser", "--base", publisher.Database, "--catalogue", catalogue),
            "Publié",
            "zonage_medecins_communes_2025.csv, 2025");

        Assert.Empty(IntegrityCheck.Run(publisher.Database));
        await using var server = await ApiServer.StartFreshAsync($"--Annuaire:Base={publisher.Database}");
        Assert.Equal(
            """{"data":{"structures":{"totalCount":4678},"commune":{"nom":"Rennes","population":230890,"populationMillesime":"""
                + """2023,"zonageMedecin":"HORS_ZONAGE"}}}""",
            await server.AskAsync(
                """{ structures { totalCount } commune(codeInsee: "35238") { nom population populationMillesime zonageMedecin } }"""
            ));
    }
}
