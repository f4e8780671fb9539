using CoordonneSante.Import.Cpts;
using CoordonneSante.Import.Tests.Lecture;

namespace CoordonneSante.Import.Tests.Cpts;

public sealed class TerritoireCptsReaderTests
{
    [Fact]
    public void A_list_typed_by_hand_may_end_without_a_line_break()
    {
        using var source = Fichier.Of(
            "finess_cpts;code_insee\n350056789;35238\n350056789;35047\n350056789;35238\n35005678;35024\n350056789;Rennes");
        var outcomes = TerritoireCptsReader.Read(source).ToList();

        Assert.Equal([new TerritoireCpts("350056789", "35238"), new TerritoireCpts("350056789", "35047")], outcomes.Accepted());
        Assert.Equal(
            ["4 code_insee EN_DOUBLE", "5 finess_cpts FINESS_MALFORME", "6 code_insee CODE_COMMUNE_MALFORME"], outcomes.Rejections());
    }
}
