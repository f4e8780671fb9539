namespace CoordonneSante.Annuaire.Textes;

/// <summary>Numbers of records by their whole names, several of which may be the same.</summary>
internal sealed class WholeNames
{
    private readonly string[] _names;
    private readonly int[] _numbers;

    /// <param name="names">As they will be asked for; the numbers of one name are found in this order.</param>
    public WholeNames(IEnumerable<(string Name, int Number)> names)
    {
        var sorted = names.OrderBy(pair => pair.Name, StringComparer.Ordinal).ToList(); // stable
        _names = [.. sorted.Select(pair => pair.Name)];
        _numbers = [.. sorted.Select(pair => pair.Number)];
    }

    public ReadOnlySpan<int> Find(string name)
    {
        var any = Array.BinarySearch(_names, name, StringComparer.Ordinal);
        if (any < 0)
        {
            return [];
        }
        var (first, end) = (any, any + 1);
        while (first > 0 && _names[first - 1] == name)
        {
            first--;
        }
        while (end < _names.Length && _names[end] == name)
        {
            end++;
        }
        return _numbers.AsSpan(first, end - first);
    }

    /// <summary>Those whose name begins so, in the order of the names.</summary>
    public IEnumerable<int> FindBegun(string beginning)
    {
        var first = Array.BinarySearch(_names, beginning, StringComparer.Ordinal);
        first = first < 0 ? ~first : first;
        while (first > 0 && _names[first - 1] == beginning)
        {
            first--;
        }
        for (; first < _names.Length && _names[first].StartsWith(beginning, StringComparison.Ordinal); first++)
        {
            yield return _numbers[first];
        }
    }
}
