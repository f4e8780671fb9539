using CoordonneSante.Annuaire.Caching;
using CoordonneSante.Annuaire.Calculs;
using CoordonneSante.Annuaire.Tables.Filtering;

namespace CoordonneSante.Annuaire.Tables.Ordering;

/// <summary>The orders of one table that have been asked for; each is made once.</summary>
internal sealed class OrderCache(int rowCount)
{
    /// <summary>Two numbers a row each.</summary>
    private const int MaxOrders = 64;

    private readonly RecentlyUsed<ulong, Order> _orders = new(MaxOrders);
    private readonly Order _byKey = new([], rowCount);

    public Order Get(IReadOnlyList<SortKey> keys, Deadline deadline = default)
    {
        if (keys.Count == 0)
        {
            return _byKey;
        }
        var hash = new QueryHash();
        Describe(hash, keys);
        return _orders.Get(hash.Value, _ => new Order(keys, rowCount, deadline));
    }

    public static void Describe(QueryHash hash, IReadOnlyList<SortKey> keys)
    {
        hash.Add(keys.Count);
        foreach (var key in keys)
        {
            hash.Add(key.Name);
            hash.Given(key.Descending);
        }
    }
}
