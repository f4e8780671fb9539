using System.Text.Json;
using System.Text.Json.Serialization;
using CoordonneSante.Annuaire.Exercice.Documents;

namespace CoordonneSante.Annuaire.Exercice.Lecture;

/// <summary>Reads a citation, whose document is given by its code.</summary>
internal sealed class CitationConverter(IReadOnlyDictionary<string, DocumentSource> documents) : JsonConverter<Citation>
{
    public override Citation Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        // As it stands in the document, spaces included.
        using var written = JsonDocument.ParseValue(ref reader);
        return new Citation(documents[Text(written, "document")], Text(written, "passage"));
    }

    public override void Write(Utf8JsonWriter writer, Citation value, JsonSerializerOptions options) =>
        throw new NotSupportedException("Citations are only read.");

    /// <remarks>Not null: the schema has both.</remarks>
    private static string Text(JsonDocument written, string name) => written.RootElement.GetProperty(name).GetString()!;
}
