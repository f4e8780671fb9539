using System.Text.Json;

namespace CoordonneSante.GraphQL.Response;

/// <summary>Writes errors in the form responses have.</summary>
/// <remarks>Spec: Response, "Errors" (#sec-Errors).</remarks>
public static class ErrorWriter
{
    /// <summary>Writes a whole response that holds errors alone: <c>{"errors":[…]}</c>.</summary>
    public static void WriteResponse(ResponseBuffer buffer, IReadOnlyList<GraphQLError> errors)
    {
        buffer.Write("{\"errors\":"u8);
        WriteList(buffer, errors);
        buffer.WriteByte((byte)'}');
    }

    /// <param name="response">A whole response, as the executor writes it: errors first.</param>
    public static bool HasErrors(ReadOnlySpan<byte> response) => response.StartsWith("{\"errors\":"u8);

    public static void WriteList(ResponseBuffer buffer, IReadOnlyList<GraphQLError> errors)
    {
        using var json = new Utf8JsonWriter(
            buffer, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartArray();
        foreach (var error in errors)
        {
            Write(json, error);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, GraphQLError error)
    {
        json.WriteStartObject();
        json.WriteString("message", error.Message);
        if (error.Locations.Count > 0)
        {
            json.WriteStartArray("locations");
            foreach (var location in error.Locations)
            {
                json.WriteStartObject();
                json.WriteNumber("line", location.Line);
                json.WriteNumber("column", location.Column);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        WritePath(json, error.Path);
        if (error.Code is not null || error.Hint is not null)
        {
            json.WriteStartObject("extensions");
            if (error.Code is not null)
            {
                json.WriteString("code", error.Code);
            }

            if (error.Hint is not null)
            {
                json.WriteString("hint", error.Hint);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WritePath(Utf8JsonWriter json, IReadOnlyList<object>? path)
    {
        if (path is null)
        {
            return;
        }

        json.WriteStartArray("path");
        foreach (var segment in path)
        {
            if (segment is int index)
            {
                json.WriteNumberValue(index);
            }
            else
            {
                json.WriteStringValue((string)segment);
            }
        }

        json.WriteEndArray();
    }
}
