using System.Text.Json;

namespace CoordonneSante.Import.Json;

/// <summary>Reads optional members of JSON objects that others publish: absent, null and of another kind are all told apart from a value.</summary>
internal static class JsonTexts
{
    /// <returns>A text, or a number as it is written; null otherwise.</returns>
    public static string? Text(this JsonElement parent, string name)
    {
        if (parent.ValueKind != JsonValueKind.Object || !parent.TryGetProperty(name, out var value))
        {
            return null;
        }

        return value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Number => value.GetRawText(),
            _ => null,
        };
    }

    /// <returns>Null unless the member is an object.</returns>
    public static JsonElement? Child(this JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Object
            ? value
            : null;

    /// <returns>Nothing unless the member is an array.</returns>
    public static IEnumerable<JsonElement> Items(this JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array
            ? value.EnumerateArray()
            : [];
}
