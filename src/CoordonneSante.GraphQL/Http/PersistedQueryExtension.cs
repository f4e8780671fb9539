using System.Text.Json;

namespace CoordonneSante.GraphQL.Http;

/// <summary>The entry <c>persistedQuery</c> of a request's extensions: the hash of a document, sent instead of it or with it.</summary>
internal static class PersistedQueryExtension
{
    /// <param name="extensions">The extensions of the request: a JSON object, checked to be one.</param>
    /// <param name="hash">Null when the extensions have no such entry.</param>
    public static RequestRejection? Read(ReadOnlySpan<byte> extensions, out string? hash)
    {
        hash = null;
        var reader = new Utf8JsonReader(extensions);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isEntry = reader.ValueTextEquals("persistedQuery"u8);
            reader.Read();
            if (isEntry)
            {
                return ReadEntry(JsonElement.ParseValue(ref reader), out hash);
            }

            reader.Skip();
        }

        return null;
    }

    private static RequestRejection? ReadEntry(JsonElement entry, out string? hash)
    {
        hash = null;
        if (entry.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        if (entry.ValueKind != JsonValueKind.Object
            || !entry.TryGetProperty("version", out var version)
            || version.ValueKind != JsonValueKind.Number
            || version.GetDouble() != 1)
        {
            return RequestRejection.BadRequest(
                "\"extensions.persistedQuery\" is not of version 1.", "Send {\"version\": 1, \"sha256Hash\": \"…\"}.");
        }

        var text = entry.TryGetProperty("sha256Hash", out var given) && given.ValueKind == JsonValueKind.String ? given.GetString() : null;
        return DocumentId.TryRead(text, out hash) ? null : DocumentId.Malformed(text);
    }
}
