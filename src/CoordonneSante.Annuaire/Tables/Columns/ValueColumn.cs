using System.Buffers.Binary;

namespace CoordonneSante.Annuaire.Tables.Columns;

/// <summary>A column of numbers, dates or enums, in their natural order.</summary>
internal sealed class ValueColumn<T> : SortableColumn
    where T : struct
{
    private readonly T[] _values;
    private readonly Func<T, long> _toInteger;
    private readonly Func<long, T> _fromInteger;

    private ValueColumn(int[] ranks, T[] values, Func<T, long> toInteger, Func<long, T> fromInteger)
        : base(ranks, values.Length + 1)
    {
        _values = values;
        _toInteger = toInteger;
        _fromInteger = fromInteger;
    }

    /// <param name="rows">Value of each row; row 0 is the missing record and has none.</param>
    /// <param name="toInteger">One-to-one conversion to an integer, in any order.</param>
    /// <param name="fromInteger">Its inverse.</param>
    public static ValueColumn<T> Build(T?[] rows, Func<T, long> toInteger, Func<long, T> fromInteger)
    {
        var given = new List<T>(rows.Length);
        foreach (var row in rows)
        {
            if (row is { } value)
            {
                given.Add(value);
            }
        }
        given.Sort();
        T[] values = [.. given.Where((value, i) => i == 0 || !EqualityComparer<T>.Default.Equals(value, given[i - 1]))];
        var ranks = Array.ConvertAll(rows, row => row is { } value ? Array.BinarySearch(values, value) + 1 : 0);
        return new ValueColumn<T>(ranks, values, toInteger, fromInteger);
    }

    /// <returns>0 for null, -1 for a value that no row has.</returns>
    public int RankOf(T? value)
    {
        if (value is not { } given)
        {
            return 0;
        }
        var index = Array.BinarySearch(_values, given);
        return index < 0 ? -1 : index + 1;
    }

    /// <returns>The first rank whose value is greater than <paramref name="bound"/>, or equal to it if so asked; the rank count if
    /// none.</returns>
    public int FirstRankAbove(T bound, bool orEqual)
    {
        var index = Array.BinarySearch(_values, bound);
        if (index < 0)
        {
            return ~index + 1;
        }
        return orEqual ? index + 1 : index + 2;
    }

    public override int WriteValue(int rank, Span<byte> destination) =>
        BinaryPrimitives.TryWriteInt64LittleEndian(destination, _toInteger(_values[rank - 1])) ? sizeof(long) : -1;

    public override int? Locate(ReadOnlySpan<byte> value)
    {
        if (value.Length != sizeof(long))
        {
            return null;
        }
        var index = Array.BinarySearch(_values, _fromInteger(BinaryPrimitives.ReadInt64LittleEndian(value)));
        return index < 0 ? (2 * (~index + 1)) - 1 : 2 * (index + 1);
    }
}
