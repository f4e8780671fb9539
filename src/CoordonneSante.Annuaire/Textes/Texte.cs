using System.Text;
using System.Text.Encodings.Web;

namespace CoordonneSante.Annuaire.Textes;

/// <summary>A text of the directory, kept both as characters (to compare) and as the JSON string that answers carry (to copy).</summary>
/// <remarks>Immutable; equal texts of one snapshot are one instance, see <see cref="TextePool"/>.</remarks>
public sealed class Texte
{
    private readonly byte[] _json;

    public Texte(string value)
    {
        Value = value;
        var escaped = NeedsEscape(value) ? JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(value) : value;
        _json = new byte[Encoding.UTF8.GetByteCount(escaped) + 2];
        _json[0] = (byte)'"';
        Encoding.UTF8.GetBytes(escaped, _json.AsSpan(1));
        _json[^1] = (byte)'"';
    }

    public string Value { get; }

    /// <summary>UTF-8 JSON string, quotes and escapes included.</summary>
    public ReadOnlySpan<byte> Json => _json;

    public override string ToString() => Value;

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
