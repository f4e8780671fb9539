using System.Text;

namespace CoordonneSante.GraphQL.Http;

/// <summary>The decoder of <c>application/x-www-form-urlencoded</c>.</summary>
/// <remarks>WHATWG URL, "application/x-www-form-urlencoded parsing": "+" is a space, a "%" without two digits stands for itself.</remarks>
internal static class FormUrlEncoding
{
    /// <returns>The bytes, which need not be UTF-8.</returns>
    public static byte[] Decode(ReadOnlySpan<char> text)
    {
        var bytes = Encoding.UTF8.GetBytes(text.ToString());
        var length = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] == '%'
                && i + 2 < bytes.Length
                && char.IsAsciiHexDigit((char)bytes[i + 1])
                && char.IsAsciiHexDigit((char)bytes[i + 2]))
            {
                bytes[length++] = (byte)((HexValue(bytes[i + 1]) << 4) | HexValue(bytes[i + 2]));
                i += 2;
            }
            else
            {
                bytes[length++] = bytes[i] == '+' ? (byte)' ' : bytes[i];
            }
        }

        return bytes[..length];
    }

    private static int HexValue(byte digit) => digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10;
}
