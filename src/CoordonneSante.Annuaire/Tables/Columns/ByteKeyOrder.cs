using System.Buffers.Binary;

namespace CoordonneSante.Annuaire.Tables.Columns;

/// <summary>Sorts items by keys of bytes, none of which is 0: eight bytes at a time, as numbers, and further only where they are
/// equal.</summary>
/// <remarks>Names begin alike by thousands: comparing them two by two would read the same beginnings n log n times.</remarks>
/// <param name="count">Items are 0 to this, without it.</param>
/// <param name="keyOf">The key of an item, which ends before the first 0 that it may have.</param>
/// <param name="compareEqual">Orders items whose keys are equal.</param>
internal sealed class ByteKeyOrder(int count, ByteKeyOrder.KeyOf keyOf, Comparison<int> compareEqual)
{
    /// <summary>Up to this number of items, the library's sort by comparison is as fast.</summary>
    private const int Few = 8;

    /// <summary>Beginnings that are longer are compared whole: no name has one, and each eight bytes are a call within a call.</summary>
    private const int Deep = 4096;

    private readonly int[] _items = new int[count];
    private readonly ulong[] _heads = new ulong[count];

    public delegate ReadOnlySpan<byte> KeyOf(int item);

    /// <summary>The items, in order.</summary>
    public int[] Sort()
    {
        for (var i = 0; i < _items.Length; i++)
        {
            _items[i] = i;
        }
        SortRun(0, _items.Length, 0);
        return _items;
    }

    /// <summary>Sorts items whose keys are equal before a byte.</summary>
    private void SortRun(int start, int end, int from)
    {
        if (end - start <= Few || from >= Deep)
        {
            _items.AsSpan(start..end).Sort((x, y) => Compare(x, y, from));
            return;
        }
        for (var i = start; i < end; i++)
        {
            _heads[i] = HeadOf(keyOf(_items[i]), from);
        }
        Array.Sort(_heads, _items, start, end - start);
        for (var first = start; first < end;)
        {
            var last = first + 1;
            while (last < end && _heads[last] == _heads[first])
            {
                last++;
            }
            if (last - first > 1)
            {
                // A last byte of 0 is one behind the end of the key.
                if ((byte)_heads[first] == 0)
                {
                    _items.AsSpan(first..last).Sort(compareEqual);
                }
                else
                {
                    SortRun(first, last, from + sizeof(ulong));
                }
            }
            first = last;
        }
    }

    private int Compare(int x, int y, int from)
    {
        var order = Rest(keyOf(x), from).SequenceCompareTo(Rest(keyOf(y), from));
        return order != 0 ? order : compareEqual(x, y);
    }

    private static ReadOnlySpan<byte> Rest(ReadOnlySpan<byte> key, int from) => from < key.Length ? key[from..] : [];

    /// <summary>Eight bytes as a number, with 0 behind the end.</summary>
    private static ulong HeadOf(ReadOnlySpan<byte> key, int from)
    {
        var rest = Rest(key, from);
        if (rest.Length >= sizeof(ulong))
        {
            return BinaryPrimitives.ReadUInt64BigEndian(rest);
        }
        Span<byte> padded = stackalloc byte[sizeof(ulong)];
        padded.Clear();
        rest.CopyTo(padded);
        return BinaryPrimitives.ReadUInt64BigEndian(padded);
    }
}
