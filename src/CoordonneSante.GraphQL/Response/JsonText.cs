using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace CoordonneSante.GraphQL.Response;

/// <summary>Reads the inside of JSON strings.</summary>
/// <remarks>JSON can escape half of a surrogate pair, which is no Unicode text and which no string here may hold.</remarks>
internal static class JsonText
{
    /// <param name="escaped">What stands between the quotes of a well-formed JSON string.</param>
    /// <param name="text">The string's UTF-8, in memory of its own.</param>
    /// <returns>False when an escape is half of a surrogate pair.</returns>
    public static bool TryUnescape(ReadOnlySpan<byte> escaped, [NotNullWhen(true)] out byte[]? text)
    {
        if (!escaped.Contains((byte)'\\'))
        {
            text = escaped.ToArray();
            return true;
        }

        byte[] quoted = [(byte)'"', .. escaped, (byte)'"'];
        var reader = new Utf8JsonReader(quoted);
        reader.Read();
        var unescaped = new byte[escaped.Length];
        var isText = TryCopy(ref reader, unescaped, out var length);
        text = isText ? unescaped[..length] : null;
        return isText;
    }

    /// <returns>False when an escape in a string or a name is half of a surrogate pair.</returns>
    /// <param name="json">One well-formed JSON value.</param>
    public static bool IsUnicode(ReadOnlySpan<byte> json)
    {
        if (json.IndexOf("\\u"u8) < 0)
        {
            return true;
        }

        var room = ArrayPool<byte>.Shared.Rent(json.Length);
        try
        {
            var reader = new Utf8JsonReader(json);
            while (reader.Read())
            {
                if (reader.ValueIsEscaped && !TryCopy(ref reader, room, out _))
                {
                    return false;
                }
            }

            return true;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(room);
        }
    }

    private static bool TryCopy(ref Utf8JsonReader reader, Span<byte> room, out int length)
    {
        try
        {
            length = reader.CopyString(room);
            return true;
        }
        catch (InvalidOperationException)
        {
            // The only way a JSON string has no text.
            length = 0;
            return false;
        }
    }
}
