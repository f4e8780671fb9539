using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace CoordonneSante.Annuaire.Nodes;

/// <summary>Opaque identity of a record across all types: base64 of "Type:key", as Relay's servers do.</summary>
/// <param name="Type">GraphQL type name, e.g. "Structure". ASCII.</param>
/// <param name="Key">Natural key within the type: FINESS, INSEE code, SIREN … ASCII.</param>
public readonly record struct GlobalId(string Type, string Key)
{
    /// <summary>Room for a territory made of thousands of communes; longer texts are none of ours.</summary>
    private const int MaxLength = 64 * 1024;

    private const int MaxOnStack = 256;

    /// <summary>Writes the base64 text, without quotes; it never needs JSON escaping.</summary>
    public bool TryWriteUtf8(Span<byte> destination, out int written)
    {
        var length = Type.Length + 1 + Key.Length;
        written = 0;
        if (destination.Length < Base64.GetMaxEncodedToUtf8Length(length))
        {
            return false;
        }
        Encoding.ASCII.GetBytes(Type, destination);
        destination[Type.Length] = (byte)':';
        Encoding.ASCII.GetBytes(Key, destination[(Type.Length + 1)..]);
        return Base64.EncodeToUtf8InPlace(destination, length, out written) == System.Buffers.OperationStatus.Done;
    }

    /// <returns>False when the text was not made by this type. The record may still not exist.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out GlobalId id)
    {
        id = default;
        if (text is null || text.Length > MaxLength)
        {
            return false;
        }
        Span<byte> bytes = text.Length <= MaxOnStack ? stackalloc byte[MaxOnStack] : new byte[text.Length];
        if (!Convert.TryFromBase64String(text, bytes, out var length))
        {
            return false;
        }
        var colon = bytes[..length].IndexOf((byte)':');
        if (colon <= 0 || colon == length - 1)
        {
            return false;
        }
        id = new GlobalId(Encoding.UTF8.GetString(bytes[..colon]), Encoding.UTF8.GetString(bytes[(colon + 1)..length]));
        return true;
    }

    public override string ToString() => Convert.ToBase64String(Encoding.ASCII.GetBytes($"{Type}:{Key}"));
}
