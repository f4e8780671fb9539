namespace CoordonneSante.Annuaire.Geographie.Cartes;

/// <summary>Order of many by whole numbers, digit after digit: a comparison for each pair would take several times as long.</summary>
internal static class ByKey
{
    /// <summary>Below so many, comparisons take less time.</summary>
    private const int Many = 1024;

    private const int DigitBits = 11;
    private const int Digits = 1 << DigitBits;

    /// <param name="keys">Not negative. Reordered.</param>
    /// <returns>Indexes of the keys as they were given, the smallest key first.</returns>
    public static int[] Order(long[] keys)
    {
        var order = new int[keys.Length];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }
        if (keys.Length < Many)
        {
            Array.Sort(keys, order);
            return order;
        }
        var (all, any) = (~0L, 0L);
        foreach (var key in keys)
        {
            (all, any) = (all & key, any | key);
        }
        var (nextKeys, nextOrder) = (new long[keys.Length], new int[keys.Length]);
        for (var shift = 0; shift < 64; shift += DigitBits)
        {
            // A digit that all have in common tells nothing.
            if ((((all ^ any) >> shift) & (Digits - 1)) != 0)
            {
                Distribute(keys, order, nextKeys, nextOrder, shift);
                (keys, nextKeys, order, nextOrder) = (nextKeys, keys, nextOrder, order);
            }
        }
        return order;
    }

    private static void Distribute(long[] keys, int[] order, long[] nextKeys, int[] nextOrder, int shift)
    {
        Span<int> ends = stackalloc int[Digits];
        ends.Clear();
        foreach (var key in keys)
        {
            ends[(int)(key >> shift) & (Digits - 1)]++;
        }
        var start = 0;
        foreach (ref var end in ends)
        {
            (end, start) = (start, start + end);
        }
        for (var i = 0; i < keys.Length; i++)
        {
            ref var place = ref ends[(int)(keys[i] >> shift) & (Digits - 1)];
            (nextKeys[place], nextOrder[place]) = (keys[i], order[i]);
            place++;
        }
    }
}
