using System.Text.Json;
using CoordonneSante.Annuaire.Exercice;

namespace CoordonneSante.Annuaire.Tests.Exercice.Documents;

public sealed class CitationTests
{
    private static readonly ExerciceCoordonne Exercice = ExerciceCoordonne.Load();

    public static TheoryData<string> Files() => [.. RepositoryFiles.Data().Select(file => file.Name)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_passage_is_found_in_the_document_that_it_names(string name)
    {
        var documents = Exercice.Documents.ToDictionary(document => document.Code, document => new PassageSearch(RepositoryFiles.Document(document.Fichier)));

        var missing = Citations(name).Where(citation => !documents[citation.Document].Finds(citation.Passage));

        Assert.Empty(missing);
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
        var mailboxes = name == "organismes.json" ? Exercice.Organismes(null, null).Select(organisme => organisme.Courriel).OfType<string>() : [];
        var rest = mailboxes.Aggregate(
            File.ReadAllText(RepositoryFiles.Data().Single(file => file.Name == name).FullName),
            (text, mailbox) => text.Replace($"\"{mailbox}\"", "", StringComparison.Ordinal));

        Assert.DoesNotContain("@", rest, StringComparison.Ordinal);
    }

    /// <summary>All the citations of a file, whatever they are part of.</summary>
    private static IEnumerable<(string Document, string Passage)> Citations(string name)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(RepositoryFiles.Data().Single(file => file.Name == name).FullName));
        return [.. Citations(document.RootElement)];
    }

    private static IEnumerable<(string Document, string Passage)> Citations(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Citations),
        JsonValueKind.Object when value.TryGetProperty("passage", out var passage) =>
            [(value.GetProperty("document").GetString() ?? "", passage.GetString() ?? "")],
        JsonValueKind.Object => value.EnumerateObject().SelectMany(member => Citations(member.Value)),
        _ => [],
    };
}
