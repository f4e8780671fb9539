using System.Text.Json;
using System.Text.Json.Serialization;

namespace CoordonneSante.Pages.Documents;

/// <summary>Reads the <c>data</c> of a response into the record that describes a document's answer.</summary>
/// <remarks>Record and document say the same, field by field: what one has and the other has not is an error.</remarks>
internal static class AnswerReader
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        PropertyNameCaseInsensitive = false,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <exception cref="JsonException">The record is not the document's.</exception>
    public static T Read<T>(ReadOnlyMemory<byte> response)
        where T : class
    {
        var reader = new Utf8JsonReader(response.Span);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("data"u8))
            {
                reader.Read();
                return JsonSerializer.Deserialize<T>(ref reader, Options) ?? throw new JsonException("The response has no data.");
            }

            reader.Skip();
        }

        throw new JsonException("The response has no data.");
    }
}
