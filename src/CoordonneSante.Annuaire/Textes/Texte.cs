using System.Text;
using System.Text.Encodings.Web;

namespace CoordonneSante.Annuaire.Textes;

/// <summary>A text of the directory, kept both as characters (to compare) and as the JSON string that answers carry (to copy).</summary>
/// <remarks>Immutable; equal texts of one snapshot are one instance, see <see cref="TextePool"/>.</remarks>
public sealed class Texte
{
    private readonly byte[] _bytes;
    private readonly int _start;
    private readonly int _length;

    public Texte(string value)
    {
        Value = value;
        var escaped = Escape(value);
        _length = Encoding.UTF8.GetByteCount(escaped) + 2;
        _bytes = new byte[_length];
        TryWrite(value, _bytes, out _);
    }

    /// <param name="value">The text.</param>
    /// <param name="bytes">Where <see cref="TryWrite"/> wrote it, among others; never written to again there.</param>
    /// <param name="start">Of its bytes.</param>
    /// <param name="length">Of its bytes.</param>
    internal Texte(string value, byte[] bytes, int start, int length)
    {
        Value = value;
        _bytes = bytes;
        _start = start;
        _length = length;
    }

    public string Value { get; }

    /// <summary>UTF-8 JSON string, quotes and escapes included.</summary>
    public ReadOnlySpan<byte> Json => _bytes.AsSpan(_start, _length);

    /// <summary>Writes a text as <see cref="Json"/> is.</summary>
    /// <returns>False without room for it.</returns>
    internal static bool TryWrite(string value, Span<byte> destination, out int written)
    {
        written = 0;
        if (destination.Length < 2 || !Encoding.UTF8.TryGetBytes(Escape(value), destination[1..^1], out var length))
        {
            return false;
        }
        destination[0] = (byte)'"';
        destination[length + 1] = (byte)'"';
        written = length + 2;
        return true;
    }

    public override string ToString() => Value;

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
