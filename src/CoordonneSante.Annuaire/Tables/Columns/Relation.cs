namespace CoordonneSante.Annuaire.Tables.Columns;

/// <summary>From each row to at most one row of another table: the ranks of the column are the rows of the target.</summary>
internal sealed class Relation<TTable>(int[] targetRows, TTable target)
    where TTable : ITable
{
    public TTable Target => target;

    public Column Column { get; } = new RowNumbers(targetRows, target.Count + 1);

    private sealed class RowNumbers(int[] ranks, int rankCount) : Column(ranks, rankCount);
}
