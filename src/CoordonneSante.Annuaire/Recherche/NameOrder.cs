namespace CoordonneSante.Annuaire.Recherche;

/// <summary>Names in alphabetic order, so that whether one begins with a text is a comparison of numbers, and not of letters.</summary>
internal sealed class NameOrder
{
    private readonly string[] _sorted;
    private readonly int[] _rankOf;

    /// <param name="names">Folded; a null one begins with nothing.</param>
    public NameOrder(IReadOnlyList<string?> names)
    {
        _sorted = [.. names.OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        _rankOf = [.. names.Select(name => name is null ? -1 : Array.BinarySearch(_sorted, name, StringComparer.Ordinal))];
    }

    /// <summary>Where a name is among the distinct ones; -1 for a null one.</summary>
    /// <param name="name">Its place in what the order was made of.</param>
    public int RankOf(int name) => _rankOf[name];

    /// <summary>The ranks of the names that begin with a text.</summary>
    /// <param name="text">Folded.</param>
    /// <returns>The first rank, the one behind the last, and the rank of the name that the text is, -1 without.</returns>
    public (int First, int End, int Whole) BegunWith(string text)
    {
        var first = Array.BinarySearch(_sorted, text, StringComparer.Ordinal);
        var end = Array.BinarySearch(_sorted, text + char.MaxValue, StringComparer.Ordinal);
        return (first < 0 ? ~first : first, end < 0 ? ~end : end, Math.Max(first, -1));
    }
}
