using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Import.Deductions;

namespace CoordonneSante.Import.Tests.Deductions;

public sealed class DeductionSpecialiteTests
{
    [Theory]
    [InlineData("125", SpecialiteCentre.Dentaire)]
    [InlineData("130", SpecialiteCentre.Medical)]
    [InlineData("289", SpecialiteCentre.Infirmier)]
    [InlineData("439", SpecialiteCentre.Polyvalent)]
    public void A_former_category_is_official(string categorie, SpecialiteCentre expected) =>
        Assert.Equal(new(expected, Fiabilite.Officiel, Regle: null), DeductionSpecialite.Deduce(categorie, ["CDS DENTAIRE"], "8690D"));

    [Theory]
    [InlineData("CDS DENTAIRE DE PASSY", SpecialiteCentre.Dentaire)]
    [InlineData("CSD LILLE", SpecialiteCentre.Dentaire)]
    [InlineData("CDS DENTASMILE RENNES", SpecialiteCentre.Dentaire)]
    [InlineData("CTRE DENT MUT CASTRES", SpecialiteCentre.Dentaire)]
    [InlineData("C.S.I. DES DIACONESSES", SpecialiteCentre.Infirmier)]
    [InlineData("CTRE SOINS INF QUART CROIX ROUGE", SpecialiteCentre.Infirmier)]
    [InlineData("CENTRE DE SOINS INFIRMIERS", SpecialiteCentre.Infirmier)]
    [InlineData("CENTRE DE SANTE POLYVALEN CUPS", SpecialiteCentre.Polyvalent)]
    [InlineData("CSP FILIERIS D'ALES", SpecialiteCentre.Polyvalent)]
    [InlineData("CDS MÉDICO-DENTAIRE DEUIL", SpecialiteCentre.Polyvalent)]
    [InlineData("CENTRE DE SANTE MED-DENTAIRE DES ETATS", SpecialiteCentre.Polyvalent)]
    [InlineData("CDS DENTAIRE ET MEDICAL", SpecialiteCentre.Polyvalent)]
    [InlineData("CENTRE DE SANTE MEDICAL ET INFIRMIER", SpecialiteCentre.Polyvalent)]
    [InlineData("CDS OPHTALMOLOGIQUE ET DENTAIRE", SpecialiteCentre.Polyvalent)]
    [InlineData("CDS MEDICAL OPHTALMOLOGIQUE", SpecialiteCentre.Autre)]
    [InlineData("CENTRE VACCINATION DHS VILLE BESANCON", SpecialiteCentre.Autre)]
    [InlineData("CENTRE MÉDICAL DU PELVOUX", SpecialiteCentre.Medical)]
    public void The_name_tells_and_wins_over_the_ape_code(string nom, SpecialiteCentre expected)
    {
        var deduced = DeductionSpecialite.Deduce("124", [nom], "8690F");

        Assert.Equal((expected, Fiabilite.Deduit), (deduced.Valeur, deduced.Fiabilite));
        Assert.StartsWith("nom-", deduced.Regle, StringComparison.Ordinal);
    }

    [Fact]
    public void The_long_name_completes_the_short_one() =>
        Assert.Equal(
            SpecialiteCentre.Dentaire,
            DeductionSpecialite.Deduce("124", ["CDS MUTUALISTE", "CENTRE DE SANTE DENTAIRE"], codeApe: null).Valeur);

    [Theory]
    [InlineData("8621Z", SpecialiteCentre.Medical)]
    [InlineData("8622C", SpecialiteCentre.Medical)]
    [InlineData("8623Z", SpecialiteCentre.Dentaire)]
    [InlineData("8690D", SpecialiteCentre.Infirmier)]
    [InlineData("8690E", SpecialiteCentre.Autre)]
    public void The_ape_code_tells_when_the_name_does_not(string codeApe, SpecialiteCentre expected)
    {
        var deduced = DeductionSpecialite.Deduce("124", ["CDS RESIDENCE DU LAC"], codeApe);

        Assert.Equal((expected, Fiabilite.Deduit), (deduced.Valeur, deduced.Fiabilite));
        Assert.StartsWith($"ape-{codeApe}", deduced.Regle, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CDS PRUDENTS CITOYENS", "9499Z")]
    [InlineData("CDS INFORMATIQUE", "8411Z")]
    [InlineData("CENTRE DE SANTE", null)]
    public void Nothing_is_deduced_from_letters_inside_a_word_nor_from_an_administration(string nom, string? codeApe) =>
        Assert.Equal(new(SpecialiteCentre.Inconnue, Fiabilite.Inconnu, Regle: null), DeductionSpecialite.Deduce("124", [nom], codeApe));
}
