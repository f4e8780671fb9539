using CoordonneSante.Import.Assemblage;
using CoordonneSante.Import.Tests;

namespace CoordonneSante.Api.Tests;

/// <summary>Two extractions of FINESS, in the form as published, through import and server.</summary>
public sealed class FinessEvolutionTests
{
    [Fact]
    public async Task From_one_extraction_to_the_next_structures_are_opened_closed_kept_renamed_moved_and_of_another_type()
    {
        using var folder = new TemporaryFolder();
        var files = new OfficialFiles(folder.Info);
        files.WriteFiness(
            OfficialFiles.Structure("290000001", "019", "29", "29200 BREST"),
            OfficialFiles.Structure("290000002", "019", "29", "29200 BREST", "124"),
            OfficialFiles.Structure("750000003", "101", "75", "75001 PARIS", "124"),
            OfficialFiles.Structure("290000006", "019", "29", "29200 BREST", "124"),
            OfficialFiles.Structure("290000007", "019", "29", "29200 BREST", "604"),
            OfficialFiles.Position("290000001", 146394, 6836798.7));
        var before = AnnuaireAssembler.Assemble(files.Sources, progress: null).Content;
        files.WriteExtraction(
            "finess.csv",
            "2026-03-24",
            OfficialFiles
                .Structure("290000001", "019", "29", "29200 BREST")
                .Replace("MSP 290000001", "MSP DU PORT", StringComparison.Ordinal)
                .Replace("12;RUE;DES ABERS", "4;QUAI;DU COMMERCE", StringComparison.Ordinal),
            OfficialFiles.Structure("750000003", "101", "75", "75001 PARIS", "603"),
            OfficialFiles.Structure("290000004", "019", "29", "29200 BREST"),
            OfficialFiles
                .Structure("290000005", "019", "29", "29200 BREST", "604")
                .Replace("2012-12-20", "2024-05-01", StringComparison.Ordinal),
            OfficialFiles.Structure("290000006", "019", "29", "29200 BREST", "124"),
            OfficialFiles.Structure("290000007", "019", "29", "29200 BREST", "604"),
            OfficialFiles.Position("290000001", 146394, 6837798.7));
        await using var server = await ApiServer.StartOverAsync([
            before,
            AnnuaireAssembler.Assemble(files.Sources, progress: null).Content,
        ]);

        Assert.Equal(
            """{"data":{"evolutions":{"total":{"nombreAvant":5,"nombreApres":6,"ouvertes":2,"inscritesTardivement":1,"fermees":"""
                + """1,"entrees":0,"sorties":0,"conservees":4,"renommees":1,"changementsDeType":1},"changements":{"totalCount":1}}}}""",
            await server.AskAsync("""
                { evolutions(de: "2021-01-08", a: "2026-03-24") {
                  total { nombreAvant nombreApres ouvertes inscritesTardivement fermees entrees sorties conservees renommees
                  changementsDeType }
                  changements(nature: [DEPLACEE]) { totalCount }
                } }
                """));
    }
}
