using CoordonneSante.Import.Assemblage;
using CoordonneSante.Import.Reading;

namespace CoordonneSante.Import.Tests.Assemblage;

public sealed class RejetsCsvTests
{
    [Fact]
    public void Cells_that_a_spreadsheet_would_run_are_made_text_and_separators_are_quoted()
    {
        using var folder = new TemporaryFolder();
        var path = folder.PathOf("rejets.csv");

        RejetsCsv.Write(path, [new Rejet("f.csv", 12, "nom", "=1+1;\"x\"", new Motif("CODE", "Libellé."), PorteeRejet.Valeur)]);

        Assert.Equal(
            ["fichier;ligne;colonne;valeur;motif;libelle;portee", "f.csv;12;nom;\"'=1+1;\"\"x\"\"\";CODE;Libellé.;valeur"],
            File.ReadAllLines(path));
        Assert.Equal([0xEF, 0xBB, 0xBF], File.ReadAllBytes(path)[..3]);
    }
}
