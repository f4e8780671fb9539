using System.Buffers;
using System.Text.Unicode;

namespace CoordonneSante.GraphQL.Response;

/// <summary>Writes .NET strings as JSON strings.</summary>
/// <remarks>
/// Escapes only what RFC 8259 requires: quote, backslash and controls. Lone surrogates become U+FFFD, since UTF-8 cannot carry them.
/// </remarks>
public static class JsonString
{
    private static readonly SearchValues<char> Escaped =
        SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(c => (char)c), '"', '\\']);

    /// <summary>Writes the value with its quotes.</summary>
    public static void Write(ResponseBuffer buffer, ReadOnlySpan<char> value)
    {
        buffer.WriteByte((byte)'"');
        while (true)
        {
            var next = value.IndexOfAny(Escaped);
            WritePlain(buffer, next < 0 ? value : value[..next]);
            if (next < 0)
            {
                break;
            }

            WriteEscape(buffer, value[next]);
            value = value[(next + 1)..];
        }

        buffer.WriteByte((byte)'"');
    }

    /// <returns>The value as JSON, quotes included.</returns>
    public static byte[] Encode(string value)
    {
        using var buffer = new ResponseBuffer();
        Write(buffer, value);
        return buffer.WrittenSpan.ToArray();
    }

    private static void WritePlain(ResponseBuffer buffer, ReadOnlySpan<char> value)
    {
        if (value.IsEmpty)
        {
            return;
        }

        // A UTF-16 code unit takes at most three bytes in UTF-8.
        Utf8.FromUtf16(value, buffer.GetSpan(value.Length * 3), out _, out var written, replaceInvalidSequences: true);
        buffer.Advance(written);
    }

    private static void WriteEscape(ResponseBuffer buffer, char value)
    {
        switch (value)
        {
            case '"': buffer.Write("\\\""u8); break;
            case '\\': buffer.Write("\\\\"u8); break;
            case '\n': buffer.Write("\\n"u8); break;
            case '\r': buffer.Write("\\r"u8); break;
            case '\t': buffer.Write("\\t"u8); break;
            case '\b': buffer.Write("\\b"u8); break;
            case '\f': buffer.Write("\\f"u8); break;
            default:
                buffer.Write("\\u00"u8);
                buffer.WriteByte((byte)(value < 0x10 ? '0' : '1'));
                buffer.WriteByte("0123456789abcdef"u8[value & 0xF]);
                break;
        }
    }
}
