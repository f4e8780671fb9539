using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace CoordonneSante.GraphQL.TypeSystem.Scalars;

/// <summary>JSON values as error messages show them: JavaScript notation, cut in depth and length.</summary>
/// <remarks>The form is the reference implementation's, so that clients see the same sentences.</remarks>
public static class JsonInspection
{
    private const int MaxDepth = 2;
    private const int MaxItems = 10;

    /// <returns>
    /// For example <c>"x"</c>, <c>1.5</c>, <c>{ a: [1, 2], b: [Array] }</c>; the JSON as written when it escapes half a surrogate pair.
    /// </returns>
    public static string Inspect(JsonElement json)
    {
        var text = new StringBuilder();
        try
        {
            Append(text, json, depth: 0);
            return text.ToString();
        }
        catch (InvalidOperationException)
        {
            return json.GetRawText();
        }
    }

    /// <returns>False when the value is not a string, or one that escapes half a surrogate pair and so is no Unicode text.</returns>
    public static bool TryReadString(JsonElement json, [NotNullWhen(true)] out string? text)
    {
        text = null;
        try
        {
            text = json.ValueKind is JsonValueKind.String ? json.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            // The only way to learn it: JsonElement checks escapes when the string is read.
        }

        return text is not null;
    }

    private static void Append(StringBuilder text, JsonElement json, int depth)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.Object:
                AppendObject(text, json, depth);
                break;
            case JsonValueKind.Array:
                AppendArray(text, json, depth);
                break;
            case JsonValueKind.String:
                AppendString(text, json.GetString() ?? "");
                break;
            case JsonValueKind.Number:
                text.Append(EcmaScriptNumber.Format(json.GetDouble()));
                break;
            default:
                text.Append(json.GetRawText());
                break;
        }
    }

    private static void AppendObject(StringBuilder text, JsonElement json, int depth)
    {
        if (json.GetPropertyCount() == 0)
        {
            text.Append("{}");
            return;
        }

        if (depth >= MaxDepth)
        {
            text.Append("[Object]");
            return;
        }

        var separator = "{ ";
        foreach (var property in json.EnumerateObject())
        {
            text.Append(separator).Append(property.Name).Append(": ");
            Append(text, property.Value, depth + 1);
            separator = ", ";
        }

        text.Append(" }");
    }

    private static void AppendArray(StringBuilder text, JsonElement json, int depth)
    {
        var length = json.GetArrayLength();
        if (length > 0 && depth >= MaxDepth)
        {
            text.Append("[Array]");
            return;
        }

        text.Append('[');
        var shown = 0;
        foreach (var item in json.EnumerateArray().Take(MaxItems))
        {
            text.Append(shown++ == 0 ? "" : ", ");
            Append(text, item, depth + 1);
        }

        if (length > shown)
        {
            text.Append(", ... ").Append(length - shown).Append(length - shown == 1 ? " more item" : " more items");
        }

        text.Append(']');
    }

    /// <remarks>ECMA-262, QuoteJSONString: only quotes, backslashes and control characters are escaped.</remarks>
    private static void AppendString(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var character in value)
        {
            _ = character switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\b' => text.Append("\\b"),
                '\f' => text.Append("\\f"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                < ' ' => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}"),
                _ => text.Append(character),
            };
        }

        text.Append('"');
    }
}
