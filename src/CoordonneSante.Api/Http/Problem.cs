using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using CoordonneSante.GraphQL.Http;

namespace CoordonneSante.Api.Http;

/// <summary>Answers what cannot be answered otherwise: outside GraphQL, its errors have no place.</summary>
/// <remarks>RFC 9457, "Problem Details for HTTP APIs". <c>code</c> is stable; <c>detail</c> says what to change. In French, as all that is
/// said of tiles, objects and pages.</remarks>
internal static class Problem
{
    private const string ContentType = "application/problem+json; charset=utf-8";

    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static ValueTask SendAsync(HttpContext context, RequestRejection rejection)
    {
        var (_, code, message, hint) = rejection.InFrench();
        var body = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(body, Readable))
        {
            json.WriteStartObject();
            json.WriteString("title", message);
            json.WriteNumber("status", rejection.Status);
            json.WriteString("detail", hint);
            json.WriteString("code", code);
            json.WriteEndObject();
        }
        return BufferedResponse.SendAsync(context, rejection.Status, ContentType, body.WrittenMemory);
    }
}
