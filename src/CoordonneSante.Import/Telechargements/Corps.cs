using System.Security.Cryptography;

namespace CoordonneSante.Import.Telechargements;

/// <summary>Receives a body: counts it, digests it, and gives up when nothing comes any more.</summary>
/// <param name="stall">Between two pieces.</param>
/// <param name="algorithm">Of the announced checksum, which is computed beside SHA-256; null when none is announced.</param>
internal sealed class Corps(TimeSpan stall, HashAlgorithmName? algorithm) : IDisposable
{
    private readonly IncrementalHash _sha256 = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly IncrementalHash? _announced = algorithm is { } known ? IncrementalHash.CreateHash(known) : null;

    public long Octets { get; private set; }

    /// <summary>Of all the bytes received, lower-case hexadecimal.</summary>
    public string Sha256 => Convert.ToHexStringLower(_sha256.GetCurrentHash());

    /// <summary>By the algorithm of the announced checksum, lower-case hexadecimal; null when none is announced.</summary>
    public string? Somme => _announced is null ? null : Convert.ToHexStringLower(_announced.GetCurrentHash());

    /// <exception cref="IOException">The body was cut short, or stopped coming.</exception>
    public async Task CopyAsync(Stream body, Stream file, Action<long> onProgress, CancellationToken cancellation)
    {
        var buffer = new byte[128 * 1024];
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        try
        {
            while (true)
            {
                patience.CancelAfter(stall);
                var count = await body.ReadAsync(buffer, patience.Token);
                if (count == 0)
                {
                    return;
                }

                _sha256.AppendData(buffer, 0, count);
                _announced?.AppendData(buffer, 0, count);
                await file.WriteAsync(buffer.AsMemory(0, count), cancellation);
                Octets += count;
                onProgress(Octets);
            }
        }
        catch (OperationCanceledException error) when (!cancellation.IsCancellationRequested)
        {
            throw new IOException("Nothing came for too long.", error);
        }
    }

    public void Dispose()
    {
        _sha256.Dispose();
        _announced?.Dispose();
    }
}
