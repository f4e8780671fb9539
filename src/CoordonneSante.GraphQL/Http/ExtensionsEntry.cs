using System.Text.Json;
using CoordonneSante.GraphQL.Response;

namespace CoordonneSante.GraphQL.Http;

/// <summary>Adds what the transport knows only once the response is written.</summary>
/// <remarks>Spec: Response, "Response Format": <c>extensions</c> is a map reserved for implementers.</remarks>
public static class ExtensionsEntry
{
    /// <param name="buffer">Ends with a whole response that has no <c>extensions</c>.</param>
    /// <param name="writeMembers">Writes at least one member of the map.</param>
    public static void Append(ResponseBuffer buffer, Action<Utf8JsonWriter> writeMembers)
    {
        buffer.Length--;
        buffer.Write(",\"extensions\":"u8);
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            writeMembers(json);
            json.WriteEndObject();
        }

        buffer.WriteByte((byte)'}');
    }
}
