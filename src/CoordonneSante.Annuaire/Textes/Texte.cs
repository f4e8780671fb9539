using System.Text;
using System.Text.Json;

namespace CoordonneSante.Annuaire.Textes;

/// <summary>A text of the directory, kept as the JSON string that answers carry: they copy it.</summary>
/// <remarks>Immutable; equal texts of one snapshot are one instance, but for those longer than any name, see <see cref="TextePool"/>. Its
/// characters are made when they are asked for: most texts of a large directory never are.</remarks>
public sealed class Texte
{
    /// <summary>In the place of a length: all the bytes.</summary>
    private const ushort Whole = ushort.MaxValue;

    // Millions of them: two bytes each for where they are, in a block of at most 64 KiB, make them a fifth smaller.
    private readonly byte[] _bytes;
    private readonly int _hash;
    private readonly ushort _start;
    private readonly ushort _length;

    public Texte(string value)
    {
        _bytes = new byte[JsonText.LengthOf(value)];
        JsonText.TryWrite(value, _bytes, out _);
        _hash = JsonText.HashOf(_bytes);
        _length = Whole;
    }

    /// <param name="block">Where <see cref="JsonText"/> wrote it, among others; never written to again there.</param>
    /// <param name="start">Of its bytes.</param>
    /// <param name="length">Of its bytes, below 65 535.</param>
    /// <param name="hash">Of its bytes.</param>
    internal Texte(byte[] block, ushort start, ushort length, int hash)
    {
        _bytes = block;
        _start = start;
        _length = length;
        _hash = hash;
    }

    /// <summary>Its characters, made at each call.</summary>
    public string Value => IsEscaped ? JsonSerializer.Deserialize<string>(Json)! : Encoding.UTF8.GetString(Body);

    /// <summary>UTF-8 JSON string, quotes and escapes included.</summary>
    public ReadOnlySpan<byte> Json => _length == Whole ? _bytes : _bytes.AsSpan(_start, _length);

    /// <summary>The same for equal texts, and rarely for others.</summary>
    internal int Hash => _hash;

    /// <summary>The text in UTF-8: made anew for the few whose signs stand otherwise in <see cref="Json"/>.</summary>
    internal ReadOnlySpan<byte> Utf8 => IsEscaped ? Encoding.UTF8.GetBytes(Value) : Body;

    private bool IsEscaped => Body.Contains((byte)'\\');

    private ReadOnlySpan<byte> Body => Json[1..^1];

    internal bool SameAs(Texte other) => ReferenceEquals(this, other) || (_hash == other._hash && Json.SequenceEqual(other.Json));

    public override string ToString() => Value;
}
