namespace CoordonneSante.Annuaire.Persistence.Loading;

/// <summary>The number that a row has by its key, however the rows of its table are kept.</summary>
internal static class KeyNumbers
{
    /// <param name="numbers">From 1, by key.</param>
    /// <param name="key">A key; null for no row.</param>
    /// <returns>0 for no key.</returns>
    /// <exception cref="InvalidDataException">No row has the key.</exception>
    public static int Find<TRow>(Dictionary<string, int> numbers, string? key)
    {
        if (key is null)
        {
            return 0;
        }
        return numbers.TryGetValue(key, out var number)
            ? number
            : throw new InvalidDataException($"« {key} » n'existe pas parmi les {typeof(TRow).Name[..^"Row".Length]} de la base.");
    }
}
