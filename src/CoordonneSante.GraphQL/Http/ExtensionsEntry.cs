using System.Text.Encodings.Web;
using System.Text.Json;
using CoordonneSante.GraphQL.Response;

namespace CoordonneSante.GraphQL.Http;

/// <summary>Adds what the transport knows only once the response is written.</summary>
/// <remarks>Spec: Response, "Response Format": <c>extensions</c> is a map reserved for implementers.</remarks>
public static class ExtensionsEntry
{
    /// <summary>Letters stay as they are; the rest of the response is written so too, and no HTML page embeds it.</summary>
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="buffer">Ends with a whole response that has no <c>extensions</c>.</param>
    /// <param name="writeMembers">Writes at least one member of the map.</param>
    public static void Append(ResponseBuffer buffer, Action<Utf8JsonWriter> writeMembers)
    {
        buffer.Length--;
        buffer.Write(",\"extensions\":"u8);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            writeMembers(json);
            json.WriteEndObject();
        }

        buffer.WriteByte((byte)'}');
    }
}
