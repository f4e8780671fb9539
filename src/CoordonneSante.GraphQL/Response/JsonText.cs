using System.Text.Json;

namespace CoordonneSante.GraphQL.Response;

/// <summary>Reads the inside of JSON strings.</summary>
internal static class JsonText
{
    /// <param name="escaped">What stands between the quotes of a well-formed JSON string.</param>
    /// <returns>The string's UTF-8, in memory of its own.</returns>
    public static byte[] Unescape(ReadOnlySpan<byte> escaped)
    {
        if (!escaped.Contains((byte)'\\'))
        {
            return escaped.ToArray();
        }

        byte[] quoted = [(byte)'"', .. escaped, (byte)'"'];
        var reader = new Utf8JsonReader(quoted);
        reader.Read();
        var text = new byte[escaped.Length];
        return text[..reader.CopyString(text)];
    }
}
