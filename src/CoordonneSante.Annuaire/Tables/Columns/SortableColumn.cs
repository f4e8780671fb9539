namespace CoordonneSante.Annuaire.Tables.Columns;

/// <summary>A column whose values can travel in a cursor, and be found again in another version of the directory.</summary>
internal abstract class SortableColumn : Column
{
    protected SortableColumn(int[] ranks, int rankCount)
        : base(ranks, rankCount)
    {
    }

    /// <summary>The value of a rank above 0, as bytes.</summary>
    /// <returns>The number of bytes; -1 when <paramref name="destination"/> is too short.</returns>
    public abstract int WriteValue(int rank, Span<byte> destination);

    /// <summary>Where a value written by <see cref="WriteValue"/> stands among this column's.</summary>
    /// <returns><c>2 × rank</c> when present; <c>2 × rank - 1</c> just before the rank that follows it; null when malformed.</returns>
    public abstract int? Locate(ReadOnlySpan<byte> value);
}
