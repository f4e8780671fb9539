using CoordonneSante.Annuaire.Tables.Ordering;

namespace CoordonneSante.Annuaire.Statistiques;

/// <summary>Puts the lines of a table in the order that a request wants.</summary>
internal static class CellOrder
{
    /// <param name="table">The table, whose own order decides between equals.</param>
    /// <param name="ordre">The criteria, the first first.</param>
    /// <returns>Indexes of cells.</returns>
    public static int[] Of(TableauStatistique table, IReadOnlyList<GroupeSort> ordre)
    {
        var keys = ordre.SelectMany(sort => sort.Keys()).ToList();
        var cells = Enumerable.Range(0, table.Tabulation.Count).ToArray();
        var values = keys.ConvertAll(key => Array.ConvertAll(cells, cell => key.Value(new GroupeStatistique(table, cell))));
        Array.Sort(cells, (left, right) =>
        {
            for (var i = 0; i < keys.Count; i++)
            {
                if (Compare(values[i][left], values[i][right], keys[i].Direction) is not 0 and var order)
                {
                    return order;
                }
            }
            return left.CompareTo(right);
        });
        return cells;
    }

    private static int Compare(double? left, double? right, SortDirection direction)
    {
        if (left is null || right is null)
        {
            return (left is null).CompareTo(right is null);
        }
        var order = left.Value.CompareTo(right.Value);
        return direction == SortDirection.Desc ? -order : order;
    }
}
