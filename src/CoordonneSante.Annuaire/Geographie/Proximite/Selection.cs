namespace CoordonneSante.Annuaire.Geographie.Proximite;

/// <summary>Puts the first of many in order, without sorting the others.</summary>
internal static class Selection
{
    /// <summary>Moves the items up to <paramref name="last"/>, included, to the front, in no particular order.</summary>
    /// <returns>How many they are.</returns>
    public static int MoveToFront(Span<Neighbour> items, Neighbour last)
    {
        var count = 0;
        for (var i = 0; i < items.Length; i++)
        {
            if (items[i].CompareTo(last) <= 0)
            {
                (items[count], items[i]) = (items[i], items[count]);
                count++;
            }
        }
        return count;
    }

    /// <summary>Moves the <paramref name="size"/> smallest items to the front, and sorts them.</summary>
    /// <param name="items">Distinct items.</param>
    /// <param name="size">At most their number.</param>
    public static void SortSmallest(Span<Neighbour> items, int size)
    {
        // What precedes start is settled in the front, what follows end out of it.
        var (start, end) = (0, items.Length);
        while (start < size && size < end)
        {
            var pivot = start + PlacePivot(items[start..end]);
            (start, end) = pivot < size ? (pivot + 1, end) : (start, pivot);
        }
        items[..size].Sort();
    }

    /// <summary>Moves one of the items between those that are smaller and those that are not.</summary>
    /// <returns>Its index.</returns>
    private static int PlacePivot(Span<Neighbour> items)
    {
        var last = items.Length - 1;
        (items[items.Length / 2], items[last]) = (items[last], items[items.Length / 2]);
        var pivot = items[last];
        var count = 0;
        for (var i = 0; i < last; i++)
        {
            if (items[i].CompareTo(pivot) < 0)
            {
                (items[count], items[i]) = (items[i], items[count]);
                count++;
            }
        }
        (items[count], items[last]) = (items[last], items[count]);
        return count;
    }
}
