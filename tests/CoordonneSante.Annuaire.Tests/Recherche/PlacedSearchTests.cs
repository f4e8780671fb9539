using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Persistence.Loading;
using CoordonneSante.Annuaire.Recherche;

namespace CoordonneSante.Annuaire.Tests.Recherche;

public sealed class PlacedSearchTests
{
    private readonly AnnuaireSnapshot _annuaire = PetitAnnuaire.Load();

    [Theory]
    [InlineData("msp bretagne", "220000001,350000001")]
    [InlineData("bretagne msp", "220000001,350000001")]
    [InlineData("cds rhone", "690000001,690000002,690000003")]
    [InlineData("cds lyon", "690000001,690000002,690000003")]
    [InlineData("centre de santé de la métropole de Lyon", "690000001,690000002,690000003")]
    [InlineData("centre de santé à Lyon Métropole", "690000001,690000002,690000003")]
    [InlineData("cds rennes metropole", "350000002,350000003")]
    [InlineData("metropole de rennes cds", "350000002,350000003")]
    [InlineData("infirmier cds ille et vilaine", "350000002")]
    [InlineData("cds lyon (69)", "690000001,690000002,690000003")]
    [InlineData("cds lyon 35", "")]
    [InlineData("cpts rhone", "")]
    [InlineData("msp rennes", "350000001")]
    [InlineData("cds terreaux", "690000002,690000003")]
    [InlineData("cds près de Lyon", "690000001,690000002,690000003")]
    [InlineData("cds dans la ville de Lyon", "690000001,690000002,690000003")]
    [InlineData("centre de soin infirmier rennes", "350000002")]
    [InlineData("centres de soins infirmier rennes", "350000002")]
    public void What_is_looked_for_beside_the_name_of_a_territory_is_what_is_there(string searched, string expected) =>
        Assert.Equal(expected, Found(searched));

    [Theory]
    [InlineData("CDS Rhône", "Rhône", "")]
    [InlineData("CDS Lyon", "Lyon", "350000003")]
    public void A_commune_may_be_the_name_of_a_structure_elsewhere_and_a_departement_may_not(
        string searched, string named, string expected)
    {
        var rows = PetitAnnuaire.Rows;
        var annuaire = SnapshotBuilder.Build(rows with
        {
            Structures = [.. rows.Structures.Select(row => row.Finess == "350000003" ? row with { Nom = $"Centre {named}" } : row)],
        });
        var there = Codes(annuaire.Structures("cds rhone", null, null, default).Nodes);

        Assert.Equal(
            there.Concat(expected.Length == 0 ? [] : [expected]).Order(StringComparer.Ordinal),
            Codes(annuaire.Structures(searched, null, null, default).Nodes));
    }

    [Fact]
    public void A_name_means_its_widest_territory_and_the_communes_of_that_name_elsewhere()
    {
        var rows = PetitAnnuaire.Rows;
        var annuaire = SnapshotBuilder.Build(rows with
        {
            Communes = [.. rows.Communes.Select(row => row.CodeInsee == "35051" ? row with { Nom = "Rhône" } : row)],
        });

        Assert.Equal(
            ["350000003", "690000001", "690000002", "690000003"], Codes(annuaire.Structures("cds rhone", null, null, default).Nodes));
        Assert.Equal(["350000004"], Codes(annuaire.Structures("cpts rhone", null, null, default).Nodes));
        Assert.Equal(["Rhône (69)", "Rhône (35)"], annuaire.Suggest("cds rhone", 8).TakeLast(2).Select(suggestion => suggestion.Libelle));
        Assert.Equal(["Rhône (69)", "Rhône (35)"], annuaire.Suggest("cpts rhone", 8).TakeLast(2).Select(suggestion => suggestion.Libelle));
    }

    [Fact]
    public void A_list_of_a_territory_takes_the_widest_that_has_some_in_it() => Assert.Equal(
        ["350000001"], Codes(_annuaire.FindCommune("35238", out _)!.Structures("msp bretagne").Nodes));

    [Fact]
    public void What_is_there_is_suggested_and_then_the_territory() => Assert.Equal(
        [
            ("CDS Cleunay (Rennes, 35)", "Structure", "350000002", CorrespondanceSuggestion.Mots),
            ("École dentaire (Cesson-Sévigné, 35)", "Structure", "350000003", CorrespondanceSuggestion.Mots),
            ("Rennes Métropole", "Epci", "243500139", CorrespondanceSuggestion.Mots),
        ],
        Suggest("centre de santé rennes métropole"));

    [Theory]
    [InlineData("dac rennes", "Rennes (35)")]
    [InlineData("cpts 22100", "Dinan (22)")]
    [InlineData("cpts rhône", "Rhône (69)")]
    public void Where_nothing_of_the_kind_is_the_territory_is_suggested(string typed, string label) =>
        Assert.Contains(label, Suggest(typed).Select(suggestion => suggestion.Item1));

    [Theory]
    [InlineData("Lehon")]
    [InlineData("LÉHON")]
    public void The_name_of_a_commune_that_is_no_longer_leads_to_the_one_of_today(string typed)
    {
        Assert.Equal(
            [("Dinan (22, dont l'ancienne commune Léhon)", "Commune", "22050", CorrespondanceSuggestion.AncienNom)], Suggest(typed));
        Assert.Equal("22050", Assert.Single(_annuaire.Communes(typed, null, null, default).Nodes).CodeInsee.Value);
    }

    [Fact]
    public void Beginnings_of_names_of_the_past_come_last()
    {
        var rows = PetitAnnuaire.Rows;
        var annuaire = SnapshotBuilder.Build(rows with
        {
            Mouvements =
            [
                rows.Mouvements[0] with { AncienCode = "35998", AncienNom = "Rennes-les-Bois", CodeInsee = "35051" },
                rows.Mouvements[0] with
                {
                    AncienCode = "35997",
                    AncienNom = "Rennais",
                    CodeInsee = "35238",
                    Nature = NatureMouvement.ChangementDeCode,
                },
                rows.Mouvements[0] with { AncienCode = "35996", AncienNom = "Dinan" },
            ],
        });

        Assert.Equal(
            ["Rennes (35, anciennement Rennais)", "Cesson-Sévigné (35, dont l'ancienne commune Rennes-les-Bois)"],
            annuaire.Suggest("renn", 50).TakeLast(2).Select(item => item.Libelle));
        Assert.Equal(2, annuaire.Suggest("renn", 50).Count(item => item.Correspondance == CorrespondanceSuggestion.AncienNom));
        Assert.DoesNotContain(annuaire.Suggest("dinan", 8), item => item.Correspondance == CorrespondanceSuggestion.AncienNom);
    }

    [Fact]
    public void A_type_beside_a_commune_that_is_no_longer_leads_to_the_one_of_today_and_what_is_there()
    {
        var today = ("Dinan (22, dont l'ancienne commune Léhon)", "Commune", "22050", CorrespondanceSuggestion.AncienNom);

        Assert.Equal(
            [today, ("MSP de l'Œillet (Dinan, 22)", "Structure", "220000001", CorrespondanceSuggestion.AncienNom)], Suggest("msp à Léhon"));
        Assert.Equal([today], Suggest("cpts lehon"));
    }

    [Fact]
    public void A_type_beside_a_quarter_leads_to_what_is_in_it_and_to_the_quarter()
    {
        Assert.Equal(
            [
                ("CDS Perrache (Lyon 2e Arrondissement, 69)", "Structure", "690000001", CorrespondanceSuggestion.Mots),
                ("Verdun - Perrache (Lyon 2e Arrondissement)", "QuartierPrioritaire", "QN06901M", CorrespondanceSuggestion.Mots),
            ],
            Suggest("centre de santé quartier Verdun-Perrache"));
        Assert.Equal(["QN03501I"], Suggest("cpts le blosne").Select(item => item.Item3));
    }

    [Fact]
    public void A_gestionnaire_beside_a_territory_leads_to_what_it_runs_there() => Assert.Equal(
        [
            ("MSP du Blosne (Rennes, 35)", "Structure", "350000001", CorrespondanceSuggestion.Mots),
            ("CDS Cleunay (Rennes, 35)", "Structure", "350000002", CorrespondanceSuggestion.Mots),
            ("Rennes (35)", "Commune", "35238", CorrespondanceSuggestion.Mots),
        ],
        Suggest("santé ouest à rennes"));

    [Fact]
    public void A_search_of_which_only_the_place_is_known_leads_there() =>
        Assert.Equal([("Rennes (35)", "Commune", "35238", CorrespondanceSuggestion.Mots)], Suggest("kiné rennes"));

    [Theory]
    [InlineData("ecolle dentaiire", "350000003")]
    [InlineData("msp renes", "350000001")]
    [InlineData("cds cleunnay", "350000002")]
    [InlineData("centre de snaté infirmier cleuny", "350000002")]
    public void The_words_of_a_structure_are_found_with_mistakes_and_said_to_be_near(string typed, string finess) =>
        Assert.Equal([(finess, CorrespondanceSuggestion.Approchante)], Suggest(typed).Select(item => (item.Item3, item.Item4)));

    [Fact]
    public void A_known_place_beside_a_type_is_not_taken_for_a_mistake() =>
        Assert.Equal([("Rhône (69)", CorrespondanceSuggestion.Mots)], Suggest("msp rhone").Select(item => (item.Item1, item.Item4)));

    private static IEnumerable<string> Codes(IEnumerable<Structure> structures) =>
        structures.Select(structure => structure.Finess.Value);

    private string Found(string searched) => string.Join(',', Codes(_annuaire.Structures(searched, null, null, default).Nodes));

    private List<(string, string, string, CorrespondanceSuggestion)> Suggest(string typed) =>
        [.. _annuaire.Suggest(typed, 8).Select(item => (item.Libelle, item.Categorie, item.Code, item.Correspondance))];
}
