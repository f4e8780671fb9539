using System.Text.Json;
using System.Text.Json.Serialization;
using CoordonneSante.Annuaire.Exercice.Redaction;

namespace CoordonneSante.Annuaire.Exercice.Loading;

/// <summary>Reads a text of the files with French spaces. Codes and addresses have none to change.</summary>
internal sealed class TexteConverter : JsonConverter<string>
{
    /// <remarks>Not null: null values do not come here.</remarks>
    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Typographie.Compose(reader.GetString()!);

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) =>
        throw new NotSupportedException("Texts are only read.");
}
