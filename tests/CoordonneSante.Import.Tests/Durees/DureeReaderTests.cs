using CoordonneSante.Import.Durees;
using CoordonneSante.Import.Tests.Reading;

namespace CoordonneSante.Import.Tests.Durees;

public sealed class DureeReaderTests
{
    [Theory]
    [InlineData("depart;arrivee;minutes\n29019;29083;75,5\n29083;29019;80\n")]
    [InlineData("\uFEFFMinutes,code_insee_arrivee,code_insee_depart\n75.5,29083,29019\n80,29019,29083")]
    public void Each_way_is_a_line(string text)
    {
        using var source = Fichier.Of(text);

        Assert.Equal(
            [new DureeTrajet("29019", "29083", 75.5), new DureeTrajet("29083", "29019", 80)],
            DureeReader.Read(source).ToList().Accepted());
    }

    [Fact]
    public void A_line_that_cannot_be_used_says_which_column_to_change()
    {
        using var source = Fichier.Of("depart;arrivee;minutes\n2901;29083;1\n29019;;1\n29019;29083;\n29019;29083;-1\n29019;29083;une\n");

        Assert.Equal(
            [
                "2 depart CODE_COMMUNE_MALFORME",
                "3 arrivee VALEUR_MANQUANTE",
                "4 minutes VALEUR_MANQUANTE",
                "5 minutes DUREE_MALFORMEE",
                "6 minutes DUREE_MALFORMEE",
            ],
            DureeReader.Read(source).ToList().Rejections());
    }
}
