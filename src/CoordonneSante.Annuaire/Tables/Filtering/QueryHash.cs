using System.Runtime.InteropServices;

namespace CoordonneSante.Annuaire.Tables.Filtering;

/// <summary>A 64-bit digest of what a query asks, the same on every server and after every restart (FNV-1a).</summary>
/// <remarks>It tells a cursor of one query from a cursor of another; it protects nothing.</remarks>
internal sealed class QueryHash
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public ulong Value { get; private set; } = Offset;

    /// <summary>Marks the presence of an optional part, and gives it back.</summary>
    public bool Given(bool isGiven)
    {
        Mix(isGiven ? (byte)1 : (byte)0);
        return isGiven;
    }

    public void Add(int number)
    {
        for (var shift = 0; shift < 32; shift += 8)
        {
            Mix((byte)(number >> shift));
        }
    }

    public void Add(double number)
    {
        var bits = BitConverter.DoubleToInt64Bits(number);
        Add((int)bits);
        Add((int)(bits >> 32));
    }

    /// <summary>Null differs from the empty text, and the length keeps neighbours apart.</summary>
    public void Add(string? text)
    {
        Add(text?.Length ?? -1);
        foreach (var unit in MemoryMarshal.AsBytes(text.AsSpan()))
        {
            Mix(unit);
        }
    }

    private void Mix(byte value) => Value = (Value ^ value) * Prime;
}
