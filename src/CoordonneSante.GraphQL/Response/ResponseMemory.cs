using System.Numerics;

namespace CoordonneSante.GraphQL.Response;

/// <summary>The memory that all long answers together may take. Thread-safe.</summary>
/// <remarks>
/// Arrays that were given back serve again, and count until they are let go: were they left to the collector, many answers' worth of
/// them could lie there before it comes.
/// </remarks>
/// <param name="limit">In bytes.</param>
public sealed class ResponseMemory(long limit)
{
    /// <summary>Arrays up to this size come from the pool and are not counted, in bytes.</summary>
    internal const int CountedFrom = 1024 * 1024;

    private static readonly int[] Sizes = [8 * 1024 * 1024, 64 * 1024 * 1024];

    private readonly Lock _lock = new();
    private readonly SortedDictionary<int, Stack<byte[]>> _kept = [];
    private long _inUse;
    private long _keptBytes;
    private long _taken;

    /// <summary>Of answers under way, in bytes.</summary>
    public long InUse => Interlocked.Read(ref _inUse);

    /// <summary>How many arrays were taken so far: two equal numbers mean that no answer grew long meanwhile.</summary>
    public long Taken => Interlocked.Read(ref _taken);

    /// <summary>Leaves to the collector what no answer uses.</summary>
    /// <returns>In bytes.</returns>
    public long LetGo()
    {
        lock (_lock)
        {
            var bytes = _keptBytes;
            _kept.Clear();
            _keptBytes = 0;
            return bytes;
        }
    }

    /// <param name="bytes">At least so many.</param>
    /// <returns>Null when the limit leaves no room; nothing is taken then. What the array holds is anything.</returns>
    internal byte[]? TryTake(int bytes)
    {
        var size = SizeFor(bytes);
        lock (_lock)
        {
            if (_inUse + size > limit)
            {
                return null;
            }

            _taken++;
            _inUse += size;
            if (_kept.TryGetValue(size, out var free) && free.TryPop(out var array))
            {
                _keptBytes -= size;
                return array;
            }

            MakeRoom();
        }

        return GC.AllocateUninitializedArray<byte>(size);
    }

    internal void GiveBack(byte[] array)
    {
        lock (_lock)
        {
            _inUse -= array.Length;
            _keptBytes += array.Length;
            if (!_kept.TryGetValue(array.Length, out var free))
            {
                _kept[array.Length] = free = [];
            }

            free.Push(array);
        }
    }

    /// <summary>
    /// Few sizes, far apart: what one answer outgrows serves the next, and little is let go to make room for another size.
    /// </summary>
    private int SizeFor(int bytes)
    {
        var size = Array.Find(Sizes, size => size >= bytes && size <= limit);
        return size > 0 ? size : (int)Math.Min(BitOperations.RoundUpToPowerOf2((uint)bytes), (uint)Array.MaxLength);
    }

    /// <summary>Lets the smallest go first: the largest are the dearest to make again.</summary>
    private void MakeRoom()
    {
        foreach (var (size, free) in _kept)
        {
            while (_inUse + _keptBytes > limit && free.TryPop(out _))
            {
                _keptBytes -= size;
            }
        }
    }
}
