using CoordonneSante.Annuaire.Calculs;
using CoordonneSante.Annuaire.Tables.Columns;

namespace CoordonneSante.Annuaire.Tables.Ordering;

/// <summary>A total order of a table's rows: by the sort keys, then by the table's key.</summary>
/// <remarks>Rows and positions are numbered from 1. Without sort keys they are the same numbers.</remarks>
internal sealed class Order
{
    private readonly int[]? _rowAt;
    private readonly int[]? _positionOf;

    public Order(IReadOnlyList<SortKey> keys, int rowCount, Deadline deadline = default)
    {
        Keys = keys;
        RowCount = rowCount;
        if (keys.Count > 0)
        {
            _rowAt = [0, .. Sort(keys, rowCount, deadline)];
            _positionOf = new int[_rowAt.Length];
            for (var position = 1; position < _rowAt.Length; position++)
            {
                _positionOf[_rowAt[position]] = position;
            }
        }
    }

    public IReadOnlyList<SortKey> Keys { get; }

    public int RowCount { get; }

    public int RowAt(int position) => _rowAt is null ? position : _rowAt[position];

    /// <summary>The positions of the rows of a set.</summary>
    /// <remarks>Setting a bit per row sorts them, without comparison. Nothing to do in the table's own order, or when all rows are
    /// there.</remarks>
    public RowSet Positions(RowSet rows)
    {
        if (_positionOf is null || rows.Count == RowCount)
        {
            return rows.CopyLasting();
        }
        var positions = RowSet.Lasting(rows.Size);
        foreach (var row in rows)
        {
            positions.Add(_positionOf[row]);
        }
        return positions;
    }

    private static int[] Sort(IReadOnlyList<SortKey> keys, int rowCount, Deadline deadline)
    {
        var rows = Enumerable.Range(1, rowCount).ToArray();
        var ranks = new int[rowCount + 1];
        foreach (var key in keys.Reverse())
        {
            deadline.Check();
            for (var row = 1; row <= rowCount; row++)
            {
                ranks[row] = key.RankOf(row);
            }
            rows = CountingSort.Sort(rows, ranks, key.Column.RankCount, key.Descending);
        }
        return rows;
    }
}
