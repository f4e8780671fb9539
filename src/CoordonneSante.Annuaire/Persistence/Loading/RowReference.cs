namespace CoordonneSante.Annuaire.Persistence.Loading;

/// <summary>Which row of another table each row refers to, by number, found while the rows are read.</summary>
/// <param name="property">Name of the property that refers.</param>
/// <param name="key">The key of the row that it refers to; null for none.</param>
/// <param name="numberOf">The number of a key.</param>
internal sealed class RowReference<TRow>(string property, Func<TRow, string?> key, Func<string?, int> numberOf)
{
    private readonly List<int> _numbers = [0];

    public string Property => property;

    /// <exception cref="InvalidDataException">No row has the key.</exception>
    public void Add(TRow row) => _numbers.Add(numberOf(key(row)));

    /// <summary>By number of the row; 0 for none, and for the missing record.</summary>
    public int[] ToArray() => [.. _numbers];
}
