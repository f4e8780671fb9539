using CoordonneSante.Annuaire.Textes;
using CoordonneSante.Import.Deductions;

namespace CoordonneSante.Import.Tests.Deductions;

public sealed class RegleEnClairTests
{
    [Fact]
    public void Every_rule_that_reads_a_name_says_itself_in_a_sentence() => Assert.All(
        [
            .. ReglesSpecialite.Toutes.Select(rule => rule.Regle),
            .. ReglesGestionnaire.Prives.Select(rule => rule.Regle),
            .. ReglesGestionnaire.Publics.Select(rule => rule.Regle),
            .. ReglesGestionnaire.Prives.Select(rule => $"{DeductionGestionnaire.Autre}{rule.Regle}"),
            .. ReglesGestionnaire.Publics.Select(rule => $"{DeductionGestionnaire.Autre}{rule.Regle}"),
        ],
        AssertSentence);

    [Theory]
    [InlineData("100000009", "CENTRE")]
    [InlineData("213500000", "CENTRE")]
    [InlineData("223500000", "CENTRE")]
    [InlineData("233500000", "CENTRE")]
    [InlineData("243500000", "CENTRE")]
    [InlineData("253500000", "CENTRE")]
    [InlineData("203500000", "CDS MUNICIPAL")]
    [InlineData("263500000", "CCAS DE RENNES")]
    [InlineData("263500000", "CENTRE HOSPITALIER")]
    public void Every_rule_that_reads_a_siren_says_itself_in_a_sentence(string siren, string nom) =>
        AssertSentence(DeductionGestionnaire.Deduce(null, siren, [nom], []).Regle);

    [Theory]
    [InlineData("8621Z")]
    [InlineData("8622A")]
    [InlineData("8622B")]
    [InlineData("8622C")]
    [InlineData("8623Z")]
    [InlineData("8690B")]
    [InlineData("8690D")]
    [InlineData("8690E")]
    [InlineData("8690F")]
    public void Every_rule_that_reads_an_activity_says_itself_in_a_sentence(string codeApe) =>
        AssertSentence(DeductionSpecialite.Deduce("124", ["CENTRE"], codeApe).Regle);

    [Theory]
    [InlineData(DeductionSiren.Regle)]
    [InlineData(DeductionSiren.RegleAutres)]
    [InlineData("meme-zonage-des-communes-reunies")]
    [InlineData("centre-de-la-commune-dans-le-perimetre")]
    public void A_rule_on_territories_or_numbers_says_itself_in_a_sentence(string regle) => AssertSentence(regle);

    [Fact]
    public void A_rule_of_another_version_and_no_rule_say_nothing()
    {
        Assert.Null(RegleEnClair.Of(new Texte("regle-de-demain")));
        Assert.Null(RegleEnClair.Of(null));
    }

    private static void AssertSentence(string? regle)
    {
        Assert.NotNull(regle);
        Assert.Matches(@"\A\p{Lu}.*[.…]\z", RegleEnClair.Of(new Texte(regle))?.Value ?? $"Nothing said of {regle}");
    }
}
