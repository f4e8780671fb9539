using System.Buffers;
using CoordonneSante.Annuaire.Calculs;
using CoordonneSante.Annuaire.Tables.Columns;

namespace CoordonneSante.Annuaire.Statistiques;

/// <summary>The cells of a table that are shown, in the order of their values by the table's dimensions, and their counts.</summary>
/// <remarks>A cell's number is made of its positions on the axes, the first axis first.</remarks>
internal sealed class Cells
{
    /// <summary>Beyond it, empty cells are left out: a table of France by commune fits, by commune and type it does not.</summary>
    private const int MaxCells = 100_000;

    private readonly long[] _strides;
    private readonly long[] _numbers;
    private readonly int[] _counts;

    private Cells(long[] strides, long[] numbers, int[] counts, bool isTruncated)
    {
        _strides = strides;
        _numbers = numbers;
        _counts = counts;
        IsTruncated = isTruncated;
    }

    /// <summary>Whether empty cells were asked for and left out.</summary>
    public bool IsTruncated { get; }

    public int Count => _numbers.Length;

    public int CountOf(int cell) => _counts[cell];

    /// <summary>Number of a cell among all that the axes make.</summary>
    public long NumberOf(int cell) => _numbers[cell];

    public int PositionOf(int cell, int axis)
    {
        var number = _numbers[cell];
        var within = axis == 0 ? number : number % _strides[axis - 1];
        return (int)(axis == _strides.Length - 1 ? within : within / _strides[axis]);
    }

    /// <summary>Index of the cell of a number; negative when it is not shown. For cells that are in the order of their numbers.</summary>
    public int Find(long number) => Array.BinarySearch(_numbers, number);

    /// <param name="axes">The axes.</param>
    /// <param name="valuesOfRow">By axis, the value of each row.</param>
    /// <param name="rows">The rows to count.</param>
    /// <param name="expected">By axis, whether an empty cell may have each position; null to show no empty cell.</param>
    /// <param name="deadline">Ends the computation.</param>
    public static Cells Tally(Axis[] axes, int[][] valuesOfRow, RowSet rows, bool[][]? expected, Deadline deadline = default)
    {
        var candidates = expected?.Aggregate(1.0, (product, positions) => product * positions.AsSpan().Count(true)) ?? 0;
        var size = axes.Aggregate(1.0, (product, axis) => product * axis.Count);
        var showsEmpty = expected is not null && candidates <= MaxCells && size <= 8 * MaxCells;
        var count = rows.Count;
        var rowBuffer = ArrayPool<int>.Shared.Rent(count);
        var numberBuffer = ArrayPool<long>.Shared.Rent(count);
        var rowNumbers = rowBuffer.AsSpan(0, count);
        var numbers = numberBuffer.AsSpan(0, count);
        var next = 0;
        foreach (var row in rows)
        {
            deadline.Check();
            rowNumbers[next++] = row;
        }
        numbers.Clear();
        for (var i = 0; i < axes.Length; i++)
        {
            deadline.Check();
            axes[i].Extend(numbers, rowNumbers, valuesOfRow[i]);
        }
        var strides = new long[axes.Length];
        for (var (i, stride) = (axes.Length - 1, 1L); i >= 0; stride *= axes[i--].Count)
        {
            strides[i] = stride;
        }
        var cells = size <= 8 * MaxCells
            ? Dense(strides, numbers, (int)size, showsEmpty ? expected : null, isTruncated: expected is not null && !showsEmpty)
            : Sparse(strides, numbers, isTruncated: expected is not null);
        ArrayPool<int>.Shared.Return(rowBuffer);
        ArrayPool<long>.Shared.Return(numberBuffer);
        return cells;
    }

    /// <summary>The same cells by another order of the axes, which decides theirs.</summary>
    /// <param name="rankOf">Rank of a cell in the order wanted.</param>
    public Cells Sorted(Func<int, long> rankOf)
    {
        var ranks = new long[Count];
        var order = new int[Count];
        for (var i = 0; i < order.Length; i++)
        {
            (ranks[i], order[i]) = (rankOf(i), i);
        }
        Array.Sort(ranks, order);
        return new Cells(
            _strides, Array.ConvertAll(order, cell => _numbers[cell]), Array.ConvertAll(order, cell => _counts[cell]), IsTruncated);
    }

    private static Cells Dense(long[] strides, ReadOnlySpan<long> rowNumbers, int size, bool[][]? expected, bool isTruncated)
    {
        var buffer = ArrayPool<int>.Shared.Rent(size);
        var all = buffer.AsSpan(0, size);
        all.Clear();
        foreach (var number in rowNumbers)
        {
            all[(int)number]++;
        }
        if (expected is not null)
        {
            MarkExpected(all, expected);
        }
        var shown = size - all.Count(0);
        var numbers = new long[shown];
        var counts = new int[shown];
        var next = 0;
        for (var number = 0; next < shown; number++)
        {
            if (all[number] != 0)
            {
                numbers[next] = number;
                counts[next++] = Math.Max(all[number], 0);
            }
        }
        ArrayPool<int>.Shared.Return(buffer);
        return new Cells(strides, numbers, counts, isTruncated);
    }

    /// <summary>Puts -1 where a cell is empty and shown.</summary>
    private static void MarkExpected(Span<int> counts, bool[][] expected)
    {
        Mark(counts, expected, 0);

        static void Mark(Span<int> counts, ReadOnlySpan<bool[]> expected, int axis)
        {
            var positions = expected[axis];
            var stride = counts.Length / Math.Max(positions.Length, 1);
            for (var i = 0; i < positions.Length; i++)
            {
                if (positions[i] && axis < expected.Length - 1)
                {
                    Mark(counts.Slice(i * stride, stride), expected, axis + 1);
                }
                else if (positions[i] && counts[i] == 0)
                {
                    counts[i] = -1;
                }
            }
        }
    }

    private static Cells Sparse(long[] strides, Span<long> rowNumbers, bool isTruncated)
    {
        rowNumbers.Sort();
        var numbers = new List<long>();
        var counts = new List<int>();
        for (var start = 0; start < rowNumbers.Length;)
        {
            var end = start;
            while (end < rowNumbers.Length && rowNumbers[end] == rowNumbers[start])
            {
                end++;
            }
            numbers.Add(rowNumbers[start]);
            counts.Add(end - start);
            start = end;
        }
        return new Cells(strides, [.. numbers], [.. counts], isTruncated);
    }
}
