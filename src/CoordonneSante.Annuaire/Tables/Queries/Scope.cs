using CoordonneSante.Annuaire.Nodes;
using CoordonneSante.Annuaire.Tables.Columns;

namespace CoordonneSante.Annuaire.Tables.Queries;

/// <summary>Rows as the starting point of a query: the structures of a région, say.</summary>
internal readonly struct Scope
{
    private readonly RowSet? _rows;
    private readonly Links? _links;
    private readonly int _ownerRow;

    /// <summary>The items of one owner.</summary>
    public Scope(GlobalId owner, int ownerRow, Links links)
    {
        Name = $"{owner.Type}:{owner.Key}";
        _ownerRow = ownerRow;
        _links = links;
    }

    /// <summary>Given rows, which are only read.</summary>
    public Scope(string name, RowSet rows)
    {
        Name = name;
        _rows = rows;
    }

    /// <summary>Identifies the scope in cursors.</summary>
    public string Name { get; }

    public RowSet Rows(int size)
    {
        if (_rows is not null)
        {
            return _rows.Copy();
        }
        var rows = RowSet.Empty(size);
        if (_links is not null)
        {
            rows.AddAll(_links.ItemsOf(_ownerRow));
        }
        return rows;
    }
}
