using System.Globalization;
using System.Text;

namespace CoordonneSante.GraphQL.Language;

/// <summary>Value and notation of strings between single double-quotes.</summary>
/// <remarks>Spec: Language, "String Value" (#sec-String-Value).</remarks>
internal static class QuotedString
{
    /// <param name="raw">What stands between the quotes; the lexer has found it well-formed.</param>
    public static string ValueOf(ReadOnlySpan<byte> raw)
    {
        var escape = raw.IndexOf((byte)'\\');
        if (escape < 0)
        {
            return Encoding.UTF8.GetString(raw);
        }

        var value = new StringBuilder(raw.Length);
        Span<char> units = stackalloc char[2];
        while (escape >= 0)
        {
            value.Append(Encoding.UTF8.GetString(raw[..escape]));
            EscapeSequence.TryRead(raw[escape..], out var character, out var length);
            value.Append(units[..character.EncodeToUtf16(units)]);
            raw = raw[(escape + length)..];
            escape = raw.IndexOf((byte)'\\');
        }

        return value.Append(Encoding.UTF8.GetString(raw)).ToString();
    }

    /// <returns>The string between quotes, with everything escaped that is not printable.</returns>
    public static string NotationOf(string value)
    {
        var notation = new StringBuilder(value.Length + 2).Append('"');
        foreach (var unit in value)
        {
            _ = unit switch
            {
                '"' or '\\' => notation.Append('\\').Append(unit),
                '\b' => notation.Append("\\b"),
                '\t' => notation.Append("\\t"),
                '\n' => notation.Append("\\n"),
                '\f' => notation.Append("\\f"),
                '\r' => notation.Append("\\r"),
                _ when char.IsControl(unit) => notation.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:X4}"),
                _ => notation.Append(unit),
            };
        }

        return notation.Append('"').ToString();
    }
}
