using System.Text.Json;

namespace CoordonneSante.Annuaire.Tests.Exercice.Documents;

/// <summary>The passages that a file of data/exercice cites, each with the code of its document.</summary>
internal static class CitedPassages
{
    /// <summary>All the citations of a file, whatever they are part of.</summary>
    public static IReadOnlyList<(string Document, string Passage)> Of(string json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. Of(document.RootElement)];
    }

    /// <summary>The citations whose words are not in the document that they name.</summary>
    /// <param name="json">A file that cites.</param>
    /// <param name="documents">By code, the documents that may be cited.</param>
    public static IEnumerable<(string Document, string Passage)> Missing(
        string json,
        IReadOnlyDictionary<string, PassageSearch> documents
    ) => Of(json).Where(citation => !documents[citation.Document].Finds(citation.Passage));

    private static IEnumerable<(string Document, string Passage)> Of(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Of),
        JsonValueKind.Object when value.TryGetProperty("passage", out var passage) =>
            [(value.GetProperty("document").GetString() ?? "", passage.GetString() ?? "")],
        JsonValueKind.Object => value.EnumerateObject().SelectMany(member => Of(member.Value)),
        _ => [],
    };
}
