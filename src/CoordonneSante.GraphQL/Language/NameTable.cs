using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace CoordonneSante.GraphQL.Language;

/// <summary>Names seen lately, so that the same few hundred are not allocated again for each request.</summary>
/// <remarks>
/// A name may take the slot of another: the table stays small whatever clients send, and works without lock, since a slot is one reference.
/// Names are not unique objects: compare them by value.
/// </remarks>
internal static class NameTable
{
    private const int SlotBits = 11;

    /// <summary>Longer names are rare, and a hostile client could keep memory with them.</summary>
    private const int LongestKept = 48;

    private static readonly string?[] _slots = new string?[1 << SlotBits];

    /// <param name="name">ASCII, at least one byte.</param>
    public static string Get(ReadOnlySpan<byte> name)
    {
        if (name.Length > LongestKept)
        {
            return Encoding.ASCII.GetString(name);
        }

        ref var slot = ref _slots[SlotOf(name)];
        var kept = slot;
        return kept is not null && Ascii.Equals(name, kept) ? kept : slot = Encoding.ASCII.GetString(name);
    }

    /// <remarks>Both ends of the name and its length; what is between matters little to names in use.</remarks>
    private static int SlotOf(ReadOnlySpan<byte> name)
    {
        ulong ends;
        if (name.Length >= 8)
        {
            ends = BinaryPrimitives.ReadUInt64LittleEndian(name)
                ^ BitOperations.RotateLeft(BinaryPrimitives.ReadUInt64LittleEndian(name[^8..]), 29);
        }
        else if (name.Length >= 4)
        {
            ends = BinaryPrimitives.ReadUInt32LittleEndian(name)
                | ((ulong)BinaryPrimitives.ReadUInt32LittleEndian(name[^4..]) << 32);
        }
        else
        {
            ends = name[0] | ((ulong)name[name.Length / 2] << 8) | ((ulong)name[^1] << 16);
        }

        // Fibonacci hashing: the golden ratio spreads the bits, the highest ones choose the slot.
        return (int)(((ends ^ (uint)name.Length) * 0x9E3779B97F4A7C15) >> (64 - SlotBits));
    }
}
