using CoordonneSante.Annuaire.Calculs;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Tables.Columns;
using CoordonneSante.Annuaire.Tables.Paging;
using CoordonneSante.Annuaire.Tables.Queries;

namespace CoordonneSante.Annuaire.Statistiques;

/// <summary>Which structures each cell of a table counts.</summary>
internal sealed class CellMembers
{
    private readonly Tabulation _tabulation;
    private readonly long[] _numbers;
    private readonly int[] _rows;

    public CellMembers(Tabulation tabulation, RowSet rows, Deadline deadline)
    {
        _tabulation = tabulation;
        _rows = new int[rows.Count];
        _numbers = new long[_rows.Length];
        var next = 0;
        foreach (var row in rows)
        {
            deadline.Check();
            _rows[next++] = row;
        }
        tabulation.Number(_numbers, _rows);
        Array.Sort(_numbers, _rows);
    }

    /// <param name="structures">All structures.</param>
    /// <param name="cell">Index of the cell in its table.</param>
    /// <param name="name">Identifies the cell in cursors.</param>
    /// <param name="page">Which page of them.</param>
    public Connection<Structure> Page(StructureTable structures, int cell, string name, PageArguments page)
    {
        var number = _tabulation.NumberOf(cell);
        var (start, end) = (FirstAtOrAfter(number), FirstAtOrAfter(number + 1));
        using var rows = RowSet.Empty(structures.Count + 1);
        rows.AddAll(_rows.AsSpan(start..end));
        return Query.Page<Structure, StructureTable>(structures, new Scope(name, rows), null, null, null, page);
    }

    private int FirstAtOrAfter(long number)
    {
        var (low, high) = (0, _numbers.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _numbers[middle] < number ? (middle + 1, high) : (low, middle);
        }
        return low;
    }
}
