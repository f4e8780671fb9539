using System.Text.Json;
using System.Text.RegularExpressions;
using CoordonneSante.Import.Reading;

namespace CoordonneSante.Import.Json;

/// <summary>
/// Reads optional members of JSON objects that others publish: absent, null and of another kind are all told apart from a value.
/// </summary>
internal static partial class JsonTexts
{
    /// <returns>A text, as <see cref="VisibleText"/> keeps it, or a number as it is written; null otherwise.</returns>
    public static string? Text(this JsonElement parent, string name)
    {
        if (parent.ValueKind != JsonValueKind.Object || !parent.TryGetProperty(name, out var value))
        {
            return null;
        }

        return value.ValueKind switch
        {
            JsonValueKind.String => VisibleText.Of(Unescape(value)),
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

    /// <summary>JSON can escape half a character ("\ud83d" alone), which is no text: the half becomes U+FFFD.</summary>
    private static string Unescape(JsonElement text)
    {
        try
        {
            return text.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            using var mended = JsonDocument.Parse(Escape().Replace(
                text.GetRawText(), escape => escape.Groups["half"].Success ? "\\ufffd" : escape.Value));
            return mended.RootElement.GetString() ?? "";
        }
    }

    /// <summary>
    /// One escape after another, so that an escaped backslash never begins one; a surrogate with its other half is one escape.
    /// </summary>
    [GeneratedRegex(@"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(?<half>\\u[dD][89a-fA-F][0-9a-fA-F]{2})|\\.")]
    private static partial Regex Escape();
}
