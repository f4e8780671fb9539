using CoordonneSante.Annuaire.Columns;
using CoordonneSante.Annuaire.Nodes;

namespace CoordonneSante.Annuaire.Queries;

/// <summary>The items of one owner, as the starting point of a query: the structures of a région, say.</summary>
internal readonly struct Scope(GlobalId owner, int ownerRow, Links links)
{
    /// <summary>Identifies the scope in cursors.</summary>
    public string Name => $"{owner.Type}:{owner.Key}";

    public RowSet Rows(int size)
    {
        var rows = RowSet.Empty(size);
        rows.AddAll(links.ItemsOf(ownerRow));
        return rows;
    }
}
