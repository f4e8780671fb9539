using CoordonneSante.Annuaire.Tables.Columns;

namespace CoordonneSante.Annuaire.Tables.Filtering;

/// <summary>Operations on a number or a date.</summary>
/// <remarks>
/// <c>gt gte lt lte</c> never hold on a missing value; <c>ngt ngte nlt nlte</c> are their exact complements, so they do.
/// </remarks>
public sealed record ComparableOperationFilter<T> : ValueOperationFilter<T>
    where T : struct, IComparable<T>
{
    public Optional<T?> Gt { get; init; }

    public Optional<T?> Ngt { get; init; }

    public Optional<T?> Gte { get; init; }

    public Optional<T?> Ngte { get; init; }

    public Optional<T?> Lt { get; init; }

    public Optional<T?> Nlt { get; init; }

    public Optional<T?> Lte { get; init; }

    public Optional<T?> Nlte { get; init; }

    internal override IEnumerable<T> Operands => base.Operands.Concat(
        ((T?[])[Gt.Value, Ngt.Value, Gte.Value, Ngte.Value, Lt.Value, Nlt.Value, Lte.Value, Nlte.Value]).OfType<T>());

    internal override void Narrow(RowSet ranks, ValueColumn<T> column)
    {
        base.Narrow(ranks, column);
        Above(ranks, column, Gt, "gt", orEqual: false, negated: false);
        Above(ranks, column, Ngt, "ngt", orEqual: false, negated: true);
        Above(ranks, column, Gte, "gte", orEqual: true, negated: false);
        Above(ranks, column, Ngte, "ngte", orEqual: true, negated: true);
        Below(ranks, column, Lt, "lt", orEqual: false, negated: false);
        Below(ranks, column, Nlt, "nlt", orEqual: false, negated: true);
        Below(ranks, column, Lte, "lte", orEqual: true, negated: false);
        Below(ranks, column, Nlte, "nlte", orEqual: true, negated: true);
    }

    internal override void Describe(QueryHash hash)
    {
        base.Describe(hash);
        Describe(hash, Gt);
        Describe(hash, Ngt);
        Describe(hash, Gte);
        Describe(hash, Ngte);
        Describe(hash, Lt);
        Describe(hash, Nlt);
        Describe(hash, Lte);
        Describe(hash, Nlte);
    }

    private static void Above(RowSet ranks, ValueColumn<T> column, Optional<T?> bound, string operation, bool orEqual, bool negated)
    {
        if (bound.IsGiven)
        {
            var value = bound.Value ?? throw FilterErrors.NullOperand(operation);
            Keep(ranks, column.FirstRankAbove(value, orEqual), column.RankCount, negated);
        }
    }

    private static void Below(RowSet ranks, ValueColumn<T> column, Optional<T?> bound, string operation, bool orEqual, bool negated)
    {
        if (bound.IsGiven)
        {
            var value = bound.Value ?? throw FilterErrors.NullOperand(operation);
            Keep(ranks, 1, column.FirstRankAbove(value, orEqual: !orEqual), negated);
        }
    }

    /// <param name="start">First rank that satisfies the comparison; rank 0, the missing value, never does.</param>
    /// <param name="end">The rank after the last one.</param>
    private static void Keep(RowSet ranks, int start, int end, bool negated)
    {
        if (negated)
        {
            ranks.RemoveRange(start, end);
        }
        else
        {
            ranks.RemoveRange(0, start);
            ranks.RemoveRange(end, ranks.Size);
        }
    }
}
