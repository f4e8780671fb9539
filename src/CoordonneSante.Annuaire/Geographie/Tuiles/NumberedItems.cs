namespace CoordonneSante.Annuaire.Geographie.Tuiles;

/// <summary>Distinct items, numbered from 0 in the order in which they first come.</summary>
internal sealed class NumberedItems<T>
    where T : notnull
{
    private readonly Dictionary<T, uint> _numbers = [];
    private readonly List<T> _items = [];

    public IReadOnlyList<T> Items => _items;

    /// <returns>The item's number; it is added when it is new.</returns>
    public uint IndexOf(T item)
    {
        if (!_numbers.TryGetValue(item, out var number))
        {
            number = (uint)_items.Count;
            _numbers.Add(item, number);
            _items.Add(item);
        }
        return number;
    }
}
