using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace CoordonneSante.GraphQL.Execution;

/// <summary>Prepared documents by their bytes as received. Bounded in number and in memory, and safe for concurrent use.</summary>
/// <remarks>
/// Two generations: entries go to the young one, and a full young generation becomes the old one, whose entries come back when asked again.
/// So what is in use survives any number of documents asked once, without a clock or a lock on reads.
/// </remarks>
internal sealed class OperationCache
{
    private readonly int _generationSize;
    private readonly long _generationBytes;
    private readonly Lock _turning = new();

    /// <summary>Hashes of long documents that came, the last at each place; null before the first.</summary>
    private int[]? _seen;
    private volatile Generation _young = new();

    /// <summary>Null until the first generation is full.</summary>
    private volatile Generation? _old;

    /// <param name="capacity">Documents kept at most.</param>
    /// <param name="maxBytes">
    /// Memory that documents, their compiled forms and their constant responses may hold, as they estimate it.
    /// </param>
    public OperationCache(int capacity, long maxBytes)
    {
        _generationSize = Math.Max(1, capacity / 2);
        _generationBytes = maxBytes / 2;
    }

    public bool TryGet(ReadOnlySpan<byte> document, [NotNullWhen(true)] out PreparedDocument? prepared)
    {
        if (_young.Lookup.TryGetValue(document, out prepared))
        {
            return true;
        }

        if (_old is not { } old || !old.Lookup.TryGetValue(document, out prepared))
        {
            return false;
        }

        Add(document.ToArray(), prepared);
        return true;
    }

    /// <summary>Whether a long document is asked for again: those that are asked once would only age here.</summary>
    public bool IsAskedAgain(ReadOnlySpan<byte> document)
    {
        var hash = DocumentComparer.Instance.GetHashCode(document);
        var places = LazyInitializer.EnsureInitialized(ref _seen, static () => new int[1024]);
        ref var seen = ref places[(uint)hash % (uint)places.Length];
        return Interlocked.Exchange(ref seen, hash) == hash;
    }

    public void Add(byte[] document, PreparedDocument prepared)
    {
        var young = _young;
        young.Entries[document] = prepared;
        prepared.KeptBy = this;
        Interlocked.Increment(ref young.Count);
        Charge(prepared.Weight);
    }

    /// <summary>Counts memory that a kept document holds from now on.</summary>
    public void Charge(long bytes)
    {
        Interlocked.Add(ref _young.Bytes, bytes);
        if (!IsFull(_young))
        {
            return;
        }

        lock (_turning)
        {
            if (IsFull(_young))
            {
                _old = _young;
                _young = new Generation();
            }
        }
    }

    private bool IsFull(Generation generation) =>
        generation.Count > _generationSize || Interlocked.Read(ref generation.Bytes) > _generationBytes;

    private sealed class Generation
    {
        /// <summary>Additions, which may count a document twice when two requests race; the dictionary's own count takes locks.</summary>
        public int Count;

        /// <summary>Estimated memory, counted in the same way.</summary>
        public long Bytes;

        public Generation() => Lookup = Entries.GetAlternateLookup<ReadOnlySpan<byte>>();

        public ConcurrentDictionary<byte[], PreparedDocument> Entries { get; } = new(DocumentComparer.Instance);

        public ConcurrentDictionary<byte[], PreparedDocument>.AlternateLookup<ReadOnlySpan<byte>> Lookup { get; }
    }

    private sealed class DocumentComparer : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
    {
        public static DocumentComparer Instance { get; } = new();

        public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(byte[] obj) => GetHashCode(obj.AsSpan());

        public bool Equals(ReadOnlySpan<byte> alternate, byte[] other) => alternate.SequenceEqual(other);

        // Seeded per process: nobody can choose documents that collide.
        public int GetHashCode(ReadOnlySpan<byte> alternate)
        {
            var hash = new HashCode();
            hash.AddBytes(alternate);
            return hash.ToHashCode();
        }

        public byte[] Create(ReadOnlySpan<byte> alternate) => alternate.ToArray();
    }
}
