using System.Security.Cryptography;

namespace CoordonneSante.Api.Http;

/// <param name="ContentType">As <c>Content-Type</c> writes it.</param>
/// <param name="Plain">The file.</param>
/// <param name="Brotli">The same, compressed once and well; null where that gained nothing.</param>
internal sealed record BundledFile(string ContentType, byte[] Plain, byte[]? Brotli)
{
    public string Hash { get; } = Convert.ToHexStringLower(SHA256.HashData(Plain))[..32];
}
