using System.Buffers;
using System.Globalization;
using System.Text;

namespace CoordonneSante.Pages.Adresses;

/// <summary>Names and values in the query of an address, escaped no more than it takes: whole documents are sent as links.</summary>
/// <remarks>WHATWG URL, "application/x-www-form-urlencoded parsing", and RFC 3986, "Query".</remarks>
internal static class QueryText
{
    private static readonly SearchValues<byte> Plain =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$()*,:@/"u8);

    public static string Encode(string text)
    {
        var encoded = new StringBuilder(text.Length * 2);
        foreach (var value in Encoding.UTF8.GetBytes(text))
        {
            if (Plain.Contains(value))
            {
                encoded.Append((char)value);
            }
            else if (value == (byte)' ')
            {
                encoded.Append('+');
            }
            else
            {
                encoded.Append(CultureInfo.InvariantCulture, $"%{value:X2}");
            }
        }

        return encoded.ToString();
    }
}
