namespace CoordonneSante.Annuaire.Accessibilites;

/// <summary>The results last asked for. Each is made once, even when asked for by many at the same time; the longest unused goes first.</summary>
/// <param name="capacity">Results kept: few enough to be compared one by one.</param>
internal sealed class RecentlyUsed<TKey, TValue>(int capacity)
    where TKey : IEquatable<TKey>
{
    private readonly Lock _lock = new();
    private readonly LinkedList<(TKey Key, Lazy<TValue> Value)> _results = new();

    /// <param name="key">Tells it from any other result.</param>
    /// <param name="make">Never throws: what it throws would be kept.</param>
    public TValue Get(TKey key, Func<TKey, TValue> make)
    {
        Lazy<TValue> found;
        lock (_lock)
        {
            var node = _results.First;
            while (node is not null && !node.Value.Key.Equals(key))
            {
                node = node.Next;
            }
            if (node is null)
            {
                node = new((key, new Lazy<TValue>(() => make(key))));
                if (_results.Count == capacity)
                {
                    _results.RemoveLast();
                }
            }
            else
            {
                _results.Remove(node);
            }
            _results.AddFirst(node);
            found = node.Value.Value;
        }
        return found.Value;
    }
}
