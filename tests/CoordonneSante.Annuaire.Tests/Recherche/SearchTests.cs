using CoordonneSante.Annuaire.Persistence.Loading;
using CoordonneSante.Annuaire.Recherche;
using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Tables.Search;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Tests.Recherche;

public sealed class SearchTests
{
    private readonly AnnuaireSnapshot _annuaire = PetitAnnuaire.Load();

    [Theory]
    [InlineData("L'Haÿ-les-Roses", "l hay les roses")]
    [InlineData("  Œuvre d’Ælfred, n°3 ", "oeuvre d aelfred n 3")]
    [InlineData("École E\u0301cole", "ecole ecole")]
    [InlineData("-'-", "")]
    public void Words_lose_case_accents_ligatures_and_punctuation(string text, string folded) => Assert.Equal(folded, FoldedText.Of(text));

    [Theory]
    [InlineData("ECOLE", "350000003,350000004")]
    [InlineData("cds terr", "690000002,690000003")]
    [InlineData("cd terreaux", "")]
    [InlineData("oeillet", "220000001")]
    [InlineData("cds lyon 2e", "690000001")]
    [InlineData("infirmier rennes", "350000002")]
    [InlineData("350000005", "350000005")]
    [InlineData("35000000", "")]
    [InlineData("77559000100012", "350000002")]
    [InlineData("cedex", "220000001")]
    [InlineData("", "220000001,350000001,350000002,350000003,350000004,350000005,690000001,690000002,690000003")]
    [InlineData(" ' ", "")]
    [InlineData("%", "")]
    [InlineData("FINESS 350 000 005", "350000005")]
    [InlineData("cds lyon 02", "690000001")]
    [InlineData("cds lyon 2ème arrondissement", "690000001")]
    public void Structures_have_all_the_words_the_last_one_perhaps_only_begun(string searched, string expected)
    {
        var found = _annuaire.Structures(searched, null, null, default);

        Assert.Equal(expected, string.Join(',', found.Nodes.Select(structure => structure.Finess.Value)));
    }

    [Theory]
    [InlineData("350000100", "350000001,350000002,350000004")]
    [InlineData("775590001", "350000001,350000002,350000004")]
    [InlineData("SIREN 775 590 001", "350000001,350000002,350000004")]
    [InlineData("35000010", "")]
    public void The_whole_number_of_a_gestionnaire_finds_its_structures(string searched, string expected) =>
        Assert.Equal(
            expected,
            string.Join(',', _annuaire.Structures(searched, null, null, default).Nodes.Select(structure => structure.Finess.Value)));

    [Fact]
    public void Words_are_those_of_the_rows_and_not_of_every_place_there_is()
    {
        var rows = PetitAnnuaire.Rows;
        var quimper = rows.Communes.First(row => row.CodeInsee == "35051") with { CodeInsee = "35998", Nom = "Quimper" };
        var tables = new AnnuaireTables(rows with { Communes = [.. rows.Communes, quimper] }, new TextePool());

        foreach (var search in new[] { tables.Structures.Search, tables.HorsFiness.Search, tables.Quartiers.Search, tables.Cpts.Search })
        {
            Assert.NotEmpty(search.Words);
            Assert.All(Enumerable.Range(0, search.Words.Count), word => Assert.True(search.Frequency(word) > 0, search.Words[word]));
            Assert.Equal(search.Words.Order(StringComparer.Ordinal), search.Words);
        }

        Assert.DoesNotContain("quimper", tables.Structures.Search.Words);
        Assert.Contains("quimper", tables.Communes.Search.Words);
    }

    [Fact]
    public void Every_list_can_be_searched()
    {
        Assert.Equal("350000100", Assert.Single(_annuaire.Gestionnaires("sante oue", null, null, default).Nodes).Finess.Value);
        Assert.Equal("350000100", Assert.Single(_annuaire.Gestionnaires("775590001", null, null, default).Nodes).Finess.Value);
        Assert.Equal("200046977", Assert.Single(_annuaire.Epcis("metropole ly", null, null, default).Nodes).Siren.Value);
        Assert.Equal("35999", Assert.Single(_annuaire.Communes("oeuf", null, null, default).Nodes).CodeInsee.Value);
        Assert.Equal("35238", Assert.Single(_annuaire.Communes("35700", null, null, default).Nodes).CodeInsee.Value);
        Assert.Equal("22050", Assert.Single(_annuaire.Communes("22123", null, null, default).Nodes).CodeInsee.Value);
        Assert.Equal("QN03501I", Assert.Single(_annuaire.QuartiersPrioritaires("blosne cesson", null, null, default).Nodes).Code.Value);
    }

    [Fact]
    public void A_search_that_is_too_long_is_refused()
    {
        var error = Assert.Throws<RequeteInvalideException>(() => _annuaire.Communes(new string('a', 201), null, null, default));

        Assert.Equal("RECHERCHE_TROP_LONGUE", error.Code);
    }

    [Fact]
    public void Suggestions_begin_with_whole_names_then_beginnings_by_importance()
    {
        Assert.Equal(
            [
                ("Lyon (69)", "Commune", "69123", CorrespondanceSuggestion.Exacte),
                ("Lyon 2e Arrondissement (69)", "Commune", "69382", CorrespondanceSuggestion.Debut),
                ("Métropole de Lyon", "Epci", "200046977", CorrespondanceSuggestion.Mots),
                ("Verdun - Perrache (Lyon 2e Arrondissement)", "QuartierPrioritaire", "QN06901M", CorrespondanceSuggestion.Mots),
            ],
            Suggest("lyon", 4));
    }

    [Theory]
    [InlineData("Rennes (35)", "Rennes (35)", "35238", CorrespondanceSuggestion.Exacte)]
    [InlineData("35 rennes", "Rennes (35)", "35238", CorrespondanceSuggestion.Exacte)]
    [InlineData("Lyon 2e Arrondissement (69)", "Lyon 2e Arrondissement (69)", "69382", CorrespondanceSuggestion.Exacte)]
    [InlineData("lyon 02", "Lyon 2e Arrondissement (69)", "69382", CorrespondanceSuggestion.Debut)]
    [InlineData("35 700", "Rennes (35700)", "35238", CorrespondanceSuggestion.CodePostal)]
    public void A_commune_is_told_by_its_departement_its_arrondissement_or_a_code_in_groups(
        string typed, string label, string code, CorrespondanceSuggestion fit) =>
        Assert.Equal((label, "Commune", code, fit), Suggest(typed, 8)[0]);

    [Fact]
    public void A_letter_that_differs_is_forgiven_and_said_where_no_name_is_right()
    {
        Assert.Equal([("Rennes (35)", "Commune", "35238", CorrespondanceSuggestion.Approchante)], Suggest("rennnes", 1));
        Assert.Empty(Suggest("rxnnxs", 5));
        Assert.DoesNotContain(Suggest("lyon", 50), suggestion => suggestion.Item4 == CorrespondanceSuggestion.Approchante);
    }

    [Theory]
    [InlineData("saint", "st", true)]
    [InlineData("ste", "sainte", true)]
    [InlineData("centre", "ctre", true)]
    [InlineData("saint", "sainte", false)]
    public void An_abbreviation_and_the_whole_word_are_the_same_both_ways(string left, string right, bool areSame) =>
        Assert.Equal(areSame, Abreviations.Expand($"a {left} b") == Abreviations.Expand($"a {right} b"));

    [Theory]
    [InlineData("abcd", "abcd", 0)]
    [InlineData("abcd", "abxcd", 1)]
    [InlineData("abcd", "acbd", 1)]
    [InlineData("abcdefgh", "abdefgh", 1)]
    [InlineData("abcdefgh", "badcefgh", 2)]
    [InlineData("abcd", "dcba", null)]
    [InlineData("abc", "abd", null)]
    public void Spelling_counts_letters_added_left_out_changed_or_exchanged(string typed, string text, int? distance) =>
        Assert.Equal(distance, new Spelling([null, text]).Find(typed, begun: false).Select(near => (int?)near.Distance).SingleOrDefault());

    [Fact]
    public void One_category_fills_the_places_that_no_other_wants() =>
        Assert.Equal(
            ["350000001", "220000001"], _annuaire.Suggest("msp", 2).Select(suggestion => suggestion.Code).OrderDescending());

    [Theory]
    [InlineData(0)]
    [InlineData(51)]
    public void A_number_of_suggestions_out_of_range_is_refused(int first) =>
        Assert.Equal("PAGINATION_INVALIDE", Assert.Throws<RequeteInvalideException>(() => _annuaire.Suggest("a", first)).Code);

    private List<(string, string, string, CorrespondanceSuggestion)> Suggest(string typed, int count) =>
        [.. _annuaire.Suggest(typed, count).Select(item => (item.Libelle, item.Categorie, item.Code, item.Correspondance))];
}
