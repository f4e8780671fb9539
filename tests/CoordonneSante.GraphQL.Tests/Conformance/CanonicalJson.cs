using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CoordonneSante.GraphQL.Tests.Conformance;

/// <summary>JSON in one form: two values have the same text when they differ in white space, escapes and forms of numbers alone.</summary>
/// <remarks>Members keep their order, which the specification prescribes for responses.</remarks>
internal static class CanonicalJson
{
    private static readonly JsonSerializerOptions s_readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(JsonElement value)
    {
        var text = new StringBuilder();
        Append(text, value);
        return text.ToString();
    }

    private static void Append(StringBuilder text, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                AppendAll(text, '{', value.EnumerateObject(), '}', member =>
                {
                    text.Append(JsonSerializer.Serialize(member.Name, s_readable)).Append(':');
                    Append(text, member.Value);
                });
                break;
            case JsonValueKind.Array:
                AppendAll(text, '[', value.EnumerateArray(), ']', item => Append(text, item));
                break;
            case JsonValueKind.String:
                text.Append(JsonSerializer.Serialize(value.GetString(), s_readable));
                break;
            case JsonValueKind.Number:
                // Minus zero is zero: JavaScript writes no sign.
                text.Append((value.GetDouble() + 0.0).ToString("R", CultureInfo.InvariantCulture));
                break;
            default:
                text.Append(value.GetRawText());
                break;
        }
    }

    private static void AppendAll<T>(StringBuilder text, char open, IEnumerable<T> items, char close, Action<T> append)
    {
        text.Append(open);
        var separator = "";
        foreach (var item in items)
        {
            text.Append(separator);
            append(item);
            separator = ",";
        }

        text.Append(close);
    }
}
