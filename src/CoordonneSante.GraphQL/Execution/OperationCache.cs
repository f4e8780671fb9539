using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace CoordonneSante.GraphQL.Execution;

/// <summary>Prepared documents by their bytes as received. Bounded, and safe for concurrent use.</summary>
/// <remarks>
/// Two generations: entries go to the young one, and a full young generation becomes the old one, whose entries come back when asked again.
/// So what is in use survives any number of documents asked once, without a clock or a lock on reads.
/// </remarks>
internal sealed class OperationCache
{
    private readonly int _generationSize;
    private readonly Lock _turning = new();
    private volatile Generation _young = new();
    private volatile Generation _old = new();

    /// <param name="capacity">Documents kept at most.</param>
    public OperationCache(int capacity) => _generationSize = Math.Max(1, capacity / 2);

    public bool TryGet(ReadOnlySpan<byte> document, [NotNullWhen(true)] out PreparedDocument? prepared)
    {
        if (_young.Lookup.TryGetValue(document, out prepared))
        {
            return true;
        }

        if (!_old.Lookup.TryGetValue(document, out prepared))
        {
            return false;
        }

        Add(document.ToArray(), prepared);
        return true;
    }

    public void Add(byte[] document, PreparedDocument prepared)
    {
        _young.Entries[document] = prepared;
        if (Interlocked.Increment(ref _young.Count) <= _generationSize)
        {
            return;
        }

        lock (_turning)
        {
            if (_young.Count > _generationSize)
            {
                _old = _young;
                _young = new Generation();
            }
        }
    }

    private sealed class Generation
    {
        /// <summary>Additions, which may count a document twice when two requests race; the dictionary's own count takes locks.</summary>
        public int Count;

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
