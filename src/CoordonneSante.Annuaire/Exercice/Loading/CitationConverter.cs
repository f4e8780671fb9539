using System.Text.Json;
using System.Text.Json.Serialization;
using CoordonneSante.Annuaire.Exercice.Documents;

namespace CoordonneSante.Annuaire.Exercice.Loading;

/// <summary>Reads a citation, whose document is given by its code.</summary>
internal sealed class CitationConverter(IReadOnlyDictionary<string, DocumentSource> documents) : JsonConverter<Citation>
{
    /// <summary>Without the converters of texts: a passage is as it stands in the document, spaces included.</summary>
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Strict)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    };

    public override Citation Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var row = JsonSerializer.Deserialize<CitationRow>(ref reader, Options) ?? throw new JsonException("une citation n'est pas null.");
        return documents.TryGetValue(row.Document, out var document)
            ? new Citation(document, row.Passage)
            : throw new JsonException($"« {row.Document} » n'est pas le code d'un document.");
    }

    public override void Write(Utf8JsonWriter writer, Citation value, JsonSerializerOptions options) =>
        throw new NotSupportedException("Citations are only read.");

    private sealed record CitationRow(string Document, string Passage);
}
