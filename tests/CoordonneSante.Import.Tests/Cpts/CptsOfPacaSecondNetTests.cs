using CoordonneSante.Import.Catalogues;
using CoordonneSante.Import.Cpts;
using CoordonneSante.Import.Reading;
using CoordonneSante.Import.Tests.Reading;
using CoordonneSante.Tests;

namespace CoordonneSante.Import.Tests.Cpts;

/// <summary>The list of the communes of the CPTS of Provence-Alpes-Côte d'Azur, beside the repository.</summary>
public sealed class CptsOfPacaSecondNetTests
{
    [Fact]
    public void Every_line_is_read_and_two_communes_are_in_two_territories()
    {
        using var source = SourceFile.Open(SecondNet.Extract("cpts/cpts_paca_2026.csv"));
        var outcomes = TerritoireCptsReader.Read(source).ToList();
        var parts = outcomes.Accepted().ToList();

        Assert.Empty(outcomes.Rejections());
        Assert.Equal((918, 70), (parts.Count, parts.DistinctBy(part => part.Nom).Count()));
        Assert.Equal(
            ["06088", "83137"],
            parts.CountBy(part => part.CodeInsee ?? "").Where(pair => pair.Value > 1).Select(pair => pair.Key).Order());
        Assert.Equal(GenreFichier.TerritoiresCpts, GenreRecognizer.Recognize(source, out _));
    }
}
