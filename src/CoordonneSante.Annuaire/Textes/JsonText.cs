using System.Runtime.InteropServices;
using System.Text;
using System.Text.Encodings.Web;

namespace CoordonneSante.Annuaire.Textes;

/// <summary>The one way in which a text is written as a JSON string: equal texts give equal bytes, different ones different.</summary>
internal static class JsonText
{
    /// <summary>How many bytes a text has.</summary>
    public static int LengthOf(string value) => Encoding.UTF8.GetByteCount(Escape(value)) + 2;

    /// <summary>Writes a text.</summary>
    /// <returns>False without room for it.</returns>
    public static bool TryWrite(string value, Span<byte> destination, out int written)
    {
        written = 0;
        if (destination.Length < 2 || !Encoding.UTF8.TryGetBytes(Escape(value), destination[1..^1], out var length))
        {
            return false;
        }
        written = Quote(destination, length);
        return true;
    }

    /// <summary>Of the bytes of a text; another in each process.</summary>
    /// <remarks>By pairs of bytes: one that is left over is the last quote, which all texts have.</remarks>
    public static int HashOf(ReadOnlySpan<byte> json) => string.GetHashCode(MemoryMarshal.Cast<byte, char>(json[1..]));

    private static int Quote(Span<byte> destination, int length)
    {
        destination[0] = (byte)'"';
        destination[length + 1] = (byte)'"';
        return length + 2;
    }

    private static string Escape(string value) => NeedsEscape(value) ? JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(value) : value;

    /// <summary>Few texts do, and asking costs less than encoding.</summary>
    private static bool NeedsEscape(string value)
    {
        foreach (var unit in value)
        {
            if (unit is < ' ' or '"' or '\\' or (> '\u024F' and not '’'))
            {
                return true;
            }
        }
        return false;
    }
}
