using CoordonneSante.Annuaire.Exercice;

namespace CoordonneSante.Annuaire.Tests.Exercice.Documents;

public sealed class CitationTests
{
    private static readonly ExerciceCoordonne Exercice = ExerciceCoordonne.Load();

    public static TheoryData<string> Files() => [.. RepositoryFiles.Data().Select(file => file.Name)];

    [Fact]
    public void A_passage_that_its_document_does_not_hold_is_told_wherever_it_is_cited()
    {
        const string data = """
            {"modes": [
              {"sources": [{"document": "guide", "passage": "des soins coordonnés"}], "texte": "sans source"},
              {"enonces": [{"source": {"document": "guide", "passage": "des soins gratuits"}}, {"source": {"document": "loi", "passage":
              "des soins coordonnés"}}]}
            ]}
            """;
        var documents = new Dictionary<string, PassageSearch>
        {
            ["guide"] = new("Assurer des soins\ncoordonnés."),
            ["loi"] = new("Article unique."),
        };

        Assert.Equal([("guide", "des soins gratuits"), ("loi", "des soins coordonnés")], CitedPassages.Missing(data, documents));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_citation_has_words_and_a_document_that_is_listed(string name)
    {
        var codes = Exercice.Documents.Select(document => document.Code).ToHashSet();

        Assert.DoesNotContain(
            CitedPassages.Of(File.ReadAllText(RepositoryFiles.Data().Single(file => file.Name == name).FullName)),
            citation => string.IsNullOrWhiteSpace(citation.Passage) || !codes.Contains(citation.Document));
    }

    [Fact]
    public void A_passage_may_run_over_lines_and_cut_words_but_not_over_other_words()
    {
        var search = new PassageSearch("Elle regroupe plusieurs profession-\nnels de santé\n   assurant des soins pluri-\nprofessionnels.");

        Assert.True(search.Finds("plusieurs professionnels de santé assurant"));
        Assert.True(search.Finds("soins pluri-professionnels"));
        Assert.False(search.Finds("plusieurs professionnels assurant"));
    }

    /// <summary>A mailbox stands in its file twice: as the organisation's, and as the passage that gives it.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void No_file_holds_an_electronic_address_but_the_mailboxes_of_organisations(string name)
    {
        var mailboxes =
            name == "organismes.json" ? Exercice.Organismes(null, null).Select(organisme => organisme.Courriel).OfType<string>() : [];
        var rest = mailboxes.Aggregate(
            File.ReadAllText(RepositoryFiles.Data().Single(file => file.Name == name).FullName),
            (text, mailbox) => text.Replace($"\"{mailbox}\"", "", StringComparison.Ordinal));

        Assert.DoesNotContain("@", rest, StringComparison.Ordinal);
    }
}
