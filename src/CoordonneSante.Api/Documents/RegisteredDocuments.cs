using Microsoft.Extensions.Caching.Memory;

namespace CoordonneSante.Api.Documents;

/// <summary>The documents that clients registered, by the SHA-256 of their text: those last used, within a memory of their own.</summary>
/// <remarks>Only documents that the schema admits come here, so that the memory holds nothing that nobody can ask.</remarks>
internal sealed class RegisteredDocuments(int mebibytes) : IDisposable
{
    /// <summary>What an entry takes beside its text: its hash and the cache's own record.</summary>
    private const int EntryBytes = 500;

    private readonly MemoryCache _byHash = new(new MemoryCacheOptions { SizeLimit = Math.Max(1, mebibytes * 1024L * 1024L) });

    /// <summary>Whether clients may register documents at all.</summary>
    public bool IsOn => mebibytes > 0;

    public byte[]? Find(string hash) => _byHash.Get<byte[]>(hash);

    public void Add(string hash, byte[] document) =>
        _byHash.Set(hash, document, new MemoryCacheEntryOptions { Size = document.Length + EntryBytes });

    public void Dispose() => _byHash.Dispose();
}
