namespace CoordonneSante.Annuaire.Caching;

/// <summary>The results last asked for. Each is made once, even when asked for by many at once; the longest unused goes first.</summary>
/// <remarks>A client that invents keys costs time, not memory, and does not drive out what others use.</remarks>
/// <param name="capacity">What the results kept may weigh together.</param>
/// <param name="weigh">The weight of one; null when each weighs 1.</param>
internal sealed class RecentlyUsed<TKey, TValue>(long capacity, Func<TValue, long>? weigh = null)
    where TKey : IEquatable<TKey>
{
    private readonly Lock _lock = new();
    private readonly Dictionary<TKey, LinkedListNode<Entry>> _entries = [];
    private readonly LinkedList<Entry> _lastUsedFirst = new();
    private long _weight;

    /// <param name="key">Tells it from any other result.</param>
    /// <param name="make">What it throws is not kept.</param>
    public TValue Get(TKey key, Func<TKey, TValue> make)
    {
        while (true)
        {
            var isOwn = false;
            var node = Use(key, asked =>
            {
                isOwn = true;
                return make(asked);
            });
            try
            {
                var value = node.Value.Result.Value;
                if (node.Value.Weight == 0)
                {
                    Weigh(node, value);
                }
                return value;
            }
            catch (OperationCanceledException) when (!isOwn)
            {
                // Who was making it gave up, and not who waits for it.
                Forget(node);
            }
            catch
            {
                Forget(node);
                throw;
            }
        }
    }

    private LinkedListNode<Entry> Use(TKey key, Func<TKey, TValue> make)
    {
        lock (_lock)
        {
            if (_entries.TryGetValue(key, out var node))
            {
                _lastUsedFirst.Remove(node);
            }
            else
            {
                node = new(new Entry(key, new Lazy<TValue>(() => make(key))));
                _entries.Add(key, node);
            }
            _lastUsedFirst.AddFirst(node);
            return node;
        }
    }

    /// <summary>Counts a result that has just been made, and drops others until all fit.</summary>
    private void Weigh(LinkedListNode<Entry> node, TValue value)
    {
        lock (_lock)
        {
            if (node.Value.Weight > 0 || node.List is null)
            {
                return;
            }
            node.Value.Weight = weigh?.Invoke(value) ?? 1;
            _weight += node.Value.Weight;

            // Those still being made weigh nothing yet.
            for (var last = _lastUsedFirst.Last; _weight > capacity && last is not null;)
            {
                var before = last.Previous;
                if (last.Value.Weight > 0)
                {
                    Remove(last);
                }
                last = before;
            }
        }
    }

    private void Forget(LinkedListNode<Entry> node)
    {
        lock (_lock)
        {
            if (node.List is not null)
            {
                Remove(node);
            }
        }
    }

    private void Remove(LinkedListNode<Entry> node)
    {
        _entries.Remove(node.Value.Key);
        _lastUsedFirst.Remove(node);
        _weight -= node.Value.Weight;
    }

    private sealed class Entry(TKey key, Lazy<TValue> result)
    {
        public TKey Key => key;

        public Lazy<TValue> Result => result;

        /// <summary>0 until it is made.</summary>
        public long Weight { get; set; }
    }
}
