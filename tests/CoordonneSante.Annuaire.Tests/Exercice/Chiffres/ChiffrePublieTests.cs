using CoordonneSante.Annuaire.Entites.Gestionnaires;
using CoordonneSante.Annuaire.Exercice;
using CoordonneSante.Annuaire.Exercice.Chiffres;
using CoordonneSante.Annuaire.Persistence.Loading;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Tests.Exercice.Chiffres;

public sealed class ChiffrePublieTests
{
    private static readonly ExerciceCoordonne Exercice = ExerciceCoordonne.Load();

    [Fact]
    public void A_number_is_set_beside_the_directory_s_own_with_both_dates()
    {
        var compared = Find("france-2010-centres").Compare(PetitAnnuaire.Load());

        Assert.Equal(
            new ComparaisonChiffre(
                6, null, "France", new DateOnly(2021, 1, 8), -1494,
                "L'annuaire compte 6 structures (France, FINESS du 8 janvier 2021). Date du chiffre publié : 2010 environ. "
                + "Le document ne dit pas ce qu'il compte ; FINESS compte chaque lieu de soins, quelle que soit sa spécialité."),
            compared);
    }

    [Theory]
    [InlineData(149, -1)]
    [InlineData(150, 0)]
    [InlineData(200, 0)]
    [InlineData(203, 3)]
    public void The_gap_to_a_published_range_is_that_to_its_nearest_end(int maisons, double expected)
    {
        var model = PetitAnnuaire.Rows.Structures.First(row => row.Finess == "220000001");
        var annuaire = SnapshotBuilder.Build(PetitAnnuaire.Rows with
        {
            Structures = [.. Enumerable.Range(0, maisons).Select(rank => model with { Finess = $"22{rank:0000000}" })],
        });

        Assert.Equal(expected, Find("france-2010-maisons").Compare(annuaire)?.Ecart);
    }

    [Theory]
    [InlineData(NatureValeur.Minimum, 199, -1)]
    [InlineData(NatureValeur.Minimum, 252, 0)]
    [InlineData(NatureValeur.Maximum, 199, 0)]
    [InlineData(NatureValeur.Maximum, 252, 52)]
    [InlineData(NatureValeur.Exacte, 199, -1)]
    public void A_value_beyond_a_published_minimum_or_maximum_is_no_gap(NatureValeur nature, double value, double expected)
    {
        Assert.Equal(expected, (Find("aura-centres") with { Nature = nature }).GapOf(value));
    }

    [Fact]
    public void A_share_is_a_range_while_families_are_unknown()
    {
        var compared = Find("aura-gestionnaires-associations").Compare(PetitAnnuaire.Load());

        Assert.NotNull(compared);
        Assert.Equal((0, 33.3, null), (compared.Valeur, compared.ValeurMaximale, compared.Ecart));
        Assert.StartsWith(
            "L'annuaire compte 3 structures (Auvergne-Rhône-Alpes, FINESS du 8 janvier 2021) : 0 de cette famille et 1 de famille "
                + "inconnue, d'où une part entre 0 et 33,3 %. "
            + "Le chiffre publié n'est pas daté.",
            compared.Explication,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_territory_that_the_directory_lacks_is_not_compared()
    {
        var annuaire = SnapshotBuilder.Build(new AnnuaireRows { Version = PetitAnnuaire.Rows.Version });

        Assert.Null(Find("aura-centres").Compare(annuaire));
        Assert.Equal(0, Find("france-2010-centres").Compare(annuaire)?.Valeur);
    }

    [Fact]
    public void A_figure_is_compared_or_says_why_not()
    {
        Assert.All(Exercice.ChiffresPublies(null), chiffre => Assert.Equal(chiffre.NonComparable is null, chiffre.Mesure is not null));
    }

    [Fact]
    public void Only_the_share_that_the_layout_ties_to_its_label_is_named()
    {
        var shares = Exercice.ChiffresPublies("84").Where(chiffre => chiffre.Unite == "%").ToList();

        Assert.Equal([33, 32, 12, 9, 7, 7], shares.Select(chiffre => chiffre.Valeur));
        Assert.Equal("Centres de santé gérés par des associations", shares[0].Libelle);
        Assert.Single(shares.Skip(1).Select(chiffre => chiffre.Libelle).Distinct());
    }

    private static ChiffrePublie Find(string code) => Exercice.ChiffresPublies(null).Single(chiffre => chiffre.Code == code);

    [Theory]
    [InlineData(34.1, 6.3, 5.2, "MUTUELLE")]
    [InlineData(37.1, 6.3, 5.2, null)]
    [InlineData(26.7, 6.3, 5.2, null)]
    [InlineData(20, 6.3, 62.3, null)]
    public void A_share_without_label_is_that_of_the_only_family_that_may_reach_it(
        double mutuelles, double caisses, double unknown, string? expected)
    {
        var found = FamilleDeduite.Of(32, new Dictionary<CategorieGestionnaire, double>
        {
            [CategorieGestionnaire.Mutuelle] = mutuelles,
            [CategorieGestionnaire.CaisseDeSecuriteSociale] = caisses,
        }, unknown, "Auvergne-Rhône-Alpes");

        Assert.Equal(expected, found is null ? null : EnumText<CategorieGestionnaire>.Of(found.Categorie));
    }
}
