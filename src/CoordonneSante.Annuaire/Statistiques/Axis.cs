using CoordonneSante.Annuaire.Tables.Columns;

namespace CoordonneSante.Annuaire.Statistiques;

/// <summary>The values of one component of a table that matter to one answer, numbered anew without gaps, in the same order.</summary>
internal sealed class Axis
{
    private readonly int[]? _values;
    private readonly int[]? _positions;

    private Axis(int count, int[]? values, int[]? positions)
    {
        Count = count;
        _values = values;
        _positions = positions;
    }

    public int Count { get; }

    /// <summary>Every value: positions are the values.</summary>
    public static Axis Whole(int valueCount) => new(valueCount, null, null);

    /// <param name="kept">The values that matter.</param>
    public static Axis Of(RowSet kept)
    {
        var values = new int[kept.Count];
        var positions = new int[kept.Size];
        Array.Fill(positions, -1);
        var count = 0;
        foreach (var value in kept)
        {
            positions[value] = count;
            values[count++] = value;
        }
        return new Axis(count, values, positions);
    }

    public int ValueAt(int position) => _values is null ? position : _values[position];

    /// <returns>-1 for a value that does not matter.</returns>
    public int PositionOf(int value) => _positions is null ? value : _positions[value];

    /// <summary>Appends, to the number of each row's cell so far, its position on this axis; all the rows' values must matter.</summary>
    public void Extend(Span<long> cells, ReadOnlySpan<int> rows, int[] valueOfRow)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            var value = valueOfRow[rows[i]];
            cells[i] = (cells[i] * Count) + (_positions is null ? value : _positions[value]);
        }
    }
}
