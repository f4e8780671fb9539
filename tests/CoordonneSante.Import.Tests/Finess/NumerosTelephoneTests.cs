using CoordonneSante.Import.Finess;
using CoordonneSante.Import.Finess.Enregistrements;
using CoordonneSante.Import.Tests.Reading;

namespace CoordonneSante.Import.Tests.Finess;

public sealed class NumerosTelephoneTests
{
    [Theory]
    [InlineData("0299000000", "02 99 00 00 00")]
    [InlineData("02.99-00 00.00", "02 99 00 00 00")]
    [InlineData("+33 (0)2 99 00 00 00", "02 99 00 00 00")]
    [InlineData("0033299000000", "02 99 00 00 00")]
    [InlineData("0262000001", "02 62 00 00 01")]
    [InlineData("0299000000/0299000001", "02 99 00 00 00 / 02 99 00 00 01")]
    [InlineData("02990000000299000001", "02 99 00 00 00 / 02 99 00 00 01")]
    [InlineData("0299000000 ou 02 99 00 00 00", "02 99 00 00 00")]
    [InlineData("Mme SECRET 0299000000", "02 99 00 00 00")]
    [InlineData("", null)]
    public void Numbers_are_read_however_they_are_written(string published, string? expected)
    {
        var (telephone, rejections) = Read(published);

        Assert.Equal(expected, telephone);
        Assert.Empty(rejections);
    }

    [Theory]
    [InlineData("029900000")]
    [InlineData("0000000000")]
    [InlineData("0299000000 poste 12")]
    [InlineData("02990000001")]
    [InlineData("néant")]
    public void What_is_no_number_is_rejected_whole_and_the_structure_is_kept(string published)
    {
        var (telephone, rejections) = Read(published);

        Assert.Null(telephone);
        Assert.Equal(["2 telephone TELEPHONE_MALFORME"], rejections);
    }

    private static (string? Telephone, IReadOnlyList<string> Rejections) Read(string published)
    {
        using var source = Fichier.Of(FinessTexte.Of(FinessTexte.Structure(telephone: published)));
        var outcomes = FinessReader.Read(source).ToList();
        return (outcomes.Accepted().OfType<StructureFiness>().Single().Telephone, outcomes.Rejections());
    }
}
