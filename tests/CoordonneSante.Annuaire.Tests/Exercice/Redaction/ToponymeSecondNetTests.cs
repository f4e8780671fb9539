using CoordonneSante.Tests;

namespace CoordonneSante.Annuaire.Tests.Exercice.Redaction;

public sealed class ToponymeSecondNetTests
{
    [Fact]
    public void Every_commune_of_France_has_the_form_that_the_COG_gives_it()
    {
        var (saidOtherwise, count) = CogArticles.Compare(File.ReadLines(SecondNet.Extract("cog/v_commune_2024.csv")));

        Assert.True(count > 30_000);
        Assert.Empty(saidOtherwise);
    }
}
