using System.Text.Json;
using System.Text.Json.Serialization;
using CoordonneSante.Annuaire.Exercice.Documents;

namespace CoordonneSante.Annuaire.Exercice.Lecture;

/// <summary>Reads a citation, whose document is given by its code.</summary>
internal sealed class CitationConverter(IReadOnlyDictionary<string, DocumentSource> documents) : JsonConverter<Citation>
{
    public override Citation Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var written = JsonSerializer.Deserialize<Written>(ref reader, options);
        return new Citation(documents[written.Document], written.Passage);
    }

    public override void Write(Utf8JsonWriter writer, Citation value, JsonSerializerOptions options) =>
        throw new NotSupportedException("Citations are only read.");

    private readonly record struct Written(string Document, string Passage);
}
