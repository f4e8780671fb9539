using System.Text;
using System.Text.Json;

namespace CoordonneSante.Api.Http.Tableaux;

/// <summary>The text of a cell that is no text: a list, or JSON.</summary>
internal static class CellText
{
    private const char ListSeparator = '|';

    /// <param name="json">At a value.</param>
    /// <param name="rows">What is read.</param>
    /// <returns>A text as it is, the items of a list between bars, a null one being empty, anything else as JSON has it.</returns>
    public static string Read(ref Utf8JsonReader json, ReadOnlySpan<byte> rows)
    {
        switch (json.TokenType)
        {
            case JsonTokenType.String:
                return json.GetString() ?? "";
            case JsonTokenType.Null:
                return "";
            case JsonTokenType.StartArray:
                return ReadList(ref json, rows);
            default:
                return ReadRaw(ref json, rows);
        }
    }

    private static string ReadList(ref Utf8JsonReader json, ReadOnlySpan<byte> rows)
    {
        var text = new StringBuilder();
        for (var isFirst = true; json.Read() && json.TokenType != JsonTokenType.EndArray; isFirst = false)
        {
            if (!isFirst)
            {
                text.Append(ListSeparator);
            }

            text.Append(json.TokenType == JsonTokenType.StartArray ? ReadRaw(ref json, rows) : Read(ref json, rows));
        }

        return text.ToString();
    }

    private static string ReadRaw(ref Utf8JsonReader json, ReadOnlySpan<byte> rows)
    {
        var start = (int)json.TokenStartIndex;
        json.Skip();
        return Encoding.UTF8.GetString(rows[start..(int)json.BytesConsumed]);
    }
}
