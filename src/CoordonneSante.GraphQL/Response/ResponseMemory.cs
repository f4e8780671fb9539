namespace CoordonneSante.GraphQL.Response;

/// <summary>The memory that all long answers together may take. Thread-safe.</summary>
/// <param name="limit">In bytes.</param>
public sealed class ResponseMemory(long limit)
{
    /// <summary>Arrays up to this size come from the pool and are not counted, in bytes.</summary>
    internal const int CountedFrom = 1024 * 1024;

    private long _inUse;
    private int _released;

    /// <summary>In bytes.</summary>
    public long InUse => Interlocked.Read(ref _inUse);

    /// <summary>Whether long answers were given back since this was last asked: their memory may then be collected.</summary>
    public bool TakeReleased() => Interlocked.Exchange(ref _released, 0) == 1;

    /// <returns>False when the limit leaves no room; nothing is taken then.</returns>
    internal bool TryTake(long bytes)
    {
        if (Interlocked.Add(ref _inUse, bytes) <= limit)
        {
            return true;
        }

        Interlocked.Add(ref _inUse, -bytes);
        return false;
    }

    internal void GiveBack(long bytes)
    {
        Interlocked.Add(ref _inUse, -bytes);
        Interlocked.Exchange(ref _released, 1);
    }
}
