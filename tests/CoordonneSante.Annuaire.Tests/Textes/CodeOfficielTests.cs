using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Tests.Textes;

public sealed class CodeOfficielTests
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
        Assert.Equal(expected, CodeOfficiel.IsFiness(text));

    [Theory]
    [InlineData("79006930600013", true)]
    [InlineData("79006930600014", false)]
    [InlineData("35600000000048", true)]
    [InlineData("35600000049837", true)]
    public void The_key_of_a_siret_is_checked_and_La_Poste_has_its_own_rule(string siret, bool expected) =>
        Assert.Equal(expected, CodeOfficiel.HasSiretKey(siret));

    [Theory]
    [InlineData("QN00101M", true)]
    [InlineData("QN02A01M", true)]
    [InlineData("QN97107I", true)]
    [InlineData("QP001001", true)]
    [InlineData("QP02B001", true)]
    [InlineData("QN00101", false)]
    [InlineData("QN001012M", false)]
    [InlineData("QN001011", false)]
    [InlineData("QP00101M", false)]
    [InlineData("QNBBBBBZ", false)]
    [InlineData("QX00101M", false)]
    [InlineData("QN2A01M", false)]
    public void A_quarter_code_holds_a_departement_of_three_characters(string text, bool expected) =>
        Assert.Equal(expected, CodeOfficiel.IsCodeQuartier(text));
}
