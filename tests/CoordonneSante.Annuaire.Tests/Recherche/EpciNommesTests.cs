using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Persistence.Loading;
using CoordonneSante.Annuaire.Recherche;
using CoordonneSante.Annuaire.Tables.Search;

namespace CoordonneSante.Annuaire.Tests.Recherche;

public sealed class EpciNommesTests
{
    private readonly AnnuaireSnapshot _annuaire = SnapshotBuilder.Build(PetitAnnuaire.Rows with
    {
        Epcis =
        [
            new EpciRow { Siren = "200046977", Nom = "Métropole de Lyon" },
            new EpciRow { Siren = "200042174", Nom = "CA Lorient Agglomération" },
            new EpciRow { Siren = "200067106", Nom = "CA du Pays Basque" },
            new EpciRow { Siren = "243500139", Nom = "Rennes Métropole" },
            new EpciRow { Siren = "245900428", Nom = "CU de Dunkerque" },
            new EpciRow { Siren = "246000871", Nom = "CC du Pays de Valois" },
        ],
    });

    [Theory]
    [InlineData("communauté de communes du pays de valois", "246000871", CorrespondanceSuggestion.Exacte)]
    [InlineData("Communauté de Communes Pays de Valois", "246000871", CorrespondanceSuggestion.Exacte)]
    [InlineData("cte de communes du pays de valois", "246000871", CorrespondanceSuggestion.Exacte)]
    [InlineData("CC du pays de valois", "246000871", CorrespondanceSuggestion.Exacte)]
    [InlineData("com com du pays de valois", "246000871", CorrespondanceSuggestion.Exacte)]
    [InlineData("communauté de communes du pays de va", "246000871", CorrespondanceSuggestion.Debut)]
    [InlineData("communauté d'agglomération du pays basque", "200067106", CorrespondanceSuggestion.Exacte)]
    [InlineData("CA pays basque", "200067106", CorrespondanceSuggestion.Exacte)]
    [InlineData("communauté de communes du pays basque", "200067106", CorrespondanceSuggestion.Mots)]
    [InlineData("agglo de lorient", "200042174", CorrespondanceSuggestion.Exacte)]
    [InlineData("lorient agglomération", "200042174", CorrespondanceSuggestion.Exacte)]
    [InlineData("communauté urbaine de dunkerque", "245900428", CorrespondanceSuggestion.Exacte)]
    [InlineData("métropole de rennes", "243500139", CorrespondanceSuggestion.Exacte)]
    [InlineData("Rennes Métropole", "243500139", CorrespondanceSuggestion.Exacte)]
    [InlineData("agglomération de Rennes", "243500139", CorrespondanceSuggestion.Mots)]
    [InlineData("intercommunalité de Lyon", "200046977", CorrespondanceSuggestion.Exacte)]
    [InlineData("lyon metropole", "200046977", CorrespondanceSuggestion.Exacte)]
    public void An_EPCI_is_found_first_however_its_kind_is_written(string typed, string siren, CorrespondanceSuggestion fit) =>
        Assert.Equal((siren, fit), _annuaire.Suggest(typed, 8).Select(item => (item.Code, item.Correspondance)).First());

    [Theory]
    [InlineData("communauté de communes", "246000871")]
    [InlineData("communaute de communes du pays de va", "246000871")]
    [InlineData("communauté d'agglomération", "200042174,200067106")]
    [InlineData("communauté urbaine", "245900428")]
    [InlineData("cc", "246000871")]
    public void The_list_of_EPCI_is_searched_by_the_kind_too(string searched, string expected) => Assert.Equal(
        expected, string.Join(',', _annuaire.Epcis(searched, null, null, default).Nodes.Select(epci => epci.Siren.Value)));

    [Theory]
    [InlineData("cc du pays de valois", "communaute de communes du pays de valois")]
    [InlineData("communaute d agglomeration du pays basque", "ca du pays basque")]
    [InlineData("cu", null)]
    [InlineData("ccas de rennes", null)]
    [InlineData("communaute professionnelle territoriale", null)]
    public void A_kind_has_two_forms(string name, string? other) => Assert.Equal(other, Intercommunalites.OtherForm(name));
}
