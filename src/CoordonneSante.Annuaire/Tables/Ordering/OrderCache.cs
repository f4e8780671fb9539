using System.Collections.Concurrent;
using CoordonneSante.Annuaire.Tables.Filtering;

namespace CoordonneSante.Annuaire.Tables.Ordering;

/// <summary>The orders of one table that have been asked for; each is made once.</summary>
internal sealed class OrderCache(int rowCount)
{
    /// <summary>Beyond it the cache is emptied: a client that invents orders costs time, not memory.</summary>
    private const int MaxOrders = 64;

    private readonly ConcurrentDictionary<ulong, Order> _orders = new();
    private readonly Order _byKey = new([], rowCount);

    public Order Get(IReadOnlyList<SortKey> keys)
    {
        if (keys.Count == 0)
        {
            return _byKey;
        }
        var hash = new QueryHash();
        Describe(hash, keys);
        if (_orders.TryGetValue(hash.Value, out var order))
        {
            return order;
        }
        if (_orders.Count >= MaxOrders)
        {
            _orders.Clear();
        }
        return _orders.GetOrAdd(hash.Value, _ => new Order(keys, rowCount));
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
