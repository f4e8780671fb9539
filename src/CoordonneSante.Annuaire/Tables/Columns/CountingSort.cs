namespace CoordonneSante.Annuaire.Tables.Columns;

/// <summary>Groups numbers by small keys in linear time, keeping the order of equal keys.</summary>
internal static class CountingSort
{
    /// <summary>Groups indexes 0, 1, 2 … by key.</summary>
    /// <returns>The indexes of key k are <c>Grouped[Starts[k]..Starts[k + 1]]</c>, ascending.</returns>
    public static (int[] Starts, int[] Grouped) Group(ReadOnlySpan<int> keys, int keyCount)
    {
        var starts = new int[keyCount + 1];
        foreach (var key in keys)
        {
            starts[key + 1]++;
        }
        for (var key = 0; key < keyCount; key++)
        {
            starts[key + 1] += starts[key];
        }
        var next = starts.AsSpan(0, keyCount).ToArray();
        var grouped = new int[keys.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            grouped[next[keys[i]]++] = i;
        }
        return (starts, grouped);
    }

    /// <summary>Reorders <paramref name="items"/> by the key of each, stably; several passes sort by several keys.</summary>
    /// <param name="items">Indexes into <paramref name="keys"/>.</param>
    /// <param name="keys">Key of each index, below <paramref name="keyCount"/>.</param>
    /// <param name="keyCount">Number of possible keys.</param>
    /// <param name="descending">True for the greatest keys first.</param>
    public static int[] Sort(ReadOnlySpan<int> items, ReadOnlySpan<int> keys, int keyCount, bool descending)
    {
        var next = new int[keyCount + 1];
        foreach (var item in items)
        {
            next[Slot(keys[item]) + 1]++;
        }
        for (var slot = 0; slot < keyCount; slot++)
        {
            next[slot + 1] += next[slot];
        }
        var sorted = new int[items.Length];
        foreach (var item in items)
        {
            sorted[next[Slot(keys[item])]++] = item;
        }
        return sorted;

        int Slot(int key) => descending ? keyCount - 1 - key : key;
    }
}
