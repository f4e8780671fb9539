namespace CoordonneSante.Annuaire.Tables.Columns;

/// <summary>Numbers grouped by a key, those of each key together.</summary>
/// <param name="Starts">Where the numbers of each key start, and behind the last.</param>
/// <param name="Numbers">In ascending order for each key.</param>
internal sealed record RowGroups(int[] Starts, int[] Numbers)
{
    /// <summary>Groups indexes 0, 1, 2 … by the key of each.</summary>
    public static RowGroups By(ReadOnlySpan<int> keys, int keyCount)
    {
        var (starts, grouped) = CountingSort.Group(keys, keyCount);
        return new RowGroups(starts, grouped);
    }

    public ReadOnlySpan<int> Of(int key) => Numbers.AsSpan(Starts[key]..Starts[key + 1]);
}
