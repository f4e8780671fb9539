using System.Text.Encodings.Web;
using System.Text.Json;

namespace CoordonneSante.Annuaire.Textes;

/// <summary>A text of the directory, kept both as characters (to compare) and as the JSON string that answers carry (to copy).</summary>
/// <remarks>Immutable; equal texts of one snapshot are one instance, see <see cref="TextePool"/>.</remarks>
public sealed class Texte
{
    private readonly byte[] _json;

    public Texte(string value)
    {
        Value = value;
        var encoded = JsonEncodedText.Encode(value, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).EncodedUtf8Bytes;
        _json = new byte[encoded.Length + 2];
        _json[0] = (byte)'"';
        encoded.CopyTo(_json.AsSpan(1));
        _json[^1] = (byte)'"';
    }

    public string Value { get; }

    /// <summary>UTF-8 JSON string, quotes and escapes included.</summary>
    public ReadOnlySpan<byte> Json => _json;

    public override string ToString() => Value;
}
