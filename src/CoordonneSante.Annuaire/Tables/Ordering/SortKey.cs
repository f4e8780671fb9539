using CoordonneSante.Annuaire.Tables.Columns;

namespace CoordonneSante.Annuaire.Tables.Ordering;

/// <summary>A column to sort by, perhaps of a related record.</summary>
/// <param name="Name">Path of the field, to identify the order.</param>
/// <param name="Through">Relations from the sorted rows to those of <paramref name="Column"/>.</param>
/// <param name="Column">Where the values are.</param>
/// <param name="Descending">True for the greatest values first.</param>
internal sealed record SortKey(string Name, IReadOnlyList<Column> Through, SortableColumn Column, bool Descending)
{
    public int RankOf(int row)
    {
        foreach (var relation in Through)
        {
            row = relation.Ranks[row];
        }
        return Column.Ranks[row];
    }
}
