using CoordonneSante.Import.Lecture;

namespace CoordonneSante.Import.Tests.Lecture;

public sealed class FormeTests
{
    [Theory]
    [InlineData("010009470", true)]
    [InlineData("2A0000123", true)]
    [InlineData("2B0000123", true)]
    [InlineData("2C0000123", false)]
    [InlineData("01000947", false)]
    [InlineData("0100094700", false)]
    [InlineData("01000947O", false)]
    [InlineData("010009470\n", false)]
    [InlineData("", false)]
    public void A_finess_number_has_nine_characters_and_letters_only_for_Corsica(string text, bool expected) =>
        Assert.Equal(expected, Forme.IsFiness(text));

    [Theory]
    [InlineData("79006930600013", true)]
    [InlineData("79006930600014", false)]
    [InlineData("35600000000048", true)]
    [InlineData("35600000049837", true)]
    public void The_key_of_a_siret_is_checked_and_La_Poste_has_its_own_rule(string siret, bool expected) =>
        Assert.Equal(expected, Forme.HasSiretKey(siret));

    [Theory]
    [InlineData("QN00101M", true)]
    [InlineData("QN02A01M", true)]
    [InlineData("QN97107I", true)]
    [InlineData("QP001001", true)]
    [InlineData("QN00101", true)]
    [InlineData("QX00101M", false)]
    [InlineData("QN2A01M", false)]
    public void A_quarter_code_holds_a_departement_of_three_characters(string text, bool expected) =>
        Assert.Equal(expected, Forme.IsCodeQuartier(text));

    [Theory]
    [InlineData("5.65788307924", true)]
    [InlineData("-20.876865", true)]
    [InlineData("1e5", false)]
    [InlineData("NaN", false)]
    [InlineData("5,65", false)]
    [InlineData("", false)]
    public void A_number_is_decimal_with_a_point(string text, bool expected) =>
        Assert.Equal(expected, Forme.TryNumber(text, out _));
}
