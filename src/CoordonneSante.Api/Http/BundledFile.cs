using System.IO.Compression;
using System.Security.Cryptography;

namespace CoordonneSante.Api.Http;

/// <summary>A file as most ask for it: compressed, where that gained something.</summary>
internal sealed class BundledFile
{
    private readonly byte[] _bytes;

    /// <param name="contentType">As <c>Content-Type</c> writes it.</param>
    /// <param name="plain">The file.</param>
    /// <param name="brotli">The same, compressed once and well; null where that gained nothing.</param>
    public BundledFile(string contentType, byte[] plain, byte[]? brotli)
    {
        ContentType = contentType;
        Hash = Convert.ToHexStringLower(SHA256.HashData(plain))[..32];
        PlainLength = plain.Length;
        IsCompressed = brotli is not null;
        _bytes = brotli ?? plain;
    }

    public string ContentType { get; }

    /// <summary>Of the file itself.</summary>
    public string Hash { get; }

    /// <summary>Whether there is <see cref="Brotli"/>.</summary>
    public bool IsCompressed { get; }

    public ReadOnlyMemory<byte> Brotli => IsCompressed ? _bytes : throw new InvalidOperationException("It is not compressed.");

    /// <summary>Bytes of the file itself.</summary>
    public int PlainLength { get; }

    /// <summary>The file itself, for who takes no compressed one, as browsers do without HTTPS. It is made as it is read; kept, it would be
    /// nine tenths of the files' memory.</summary>
    public Stream OpenPlain()
    {
        var bytes = new MemoryStream(_bytes, writable: false);
        return IsCompressed ? new BrotliStream(bytes, CompressionMode.Decompress) : bytes;
    }
}
