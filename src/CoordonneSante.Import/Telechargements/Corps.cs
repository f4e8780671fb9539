using System.Globalization;
using System.Security.Cryptography;

namespace CoordonneSante.Import.Telechargements;

/// <summary>Receives a body: counts it, digests it, and gives up when nothing comes any more, or too much.</summary>
/// <param name="address">Where it comes from, for errors.</param>
/// <param name="stall">Between two pieces.</param>
/// <param name="largest">Bytes that are received, at most.</param>
/// <param name="algorithm">Of the announced checksum, which is computed beside SHA-256; null when none is announced.</param>
internal sealed class Corps(Uri address, TimeSpan stall, long largest, HashAlgorithmName? algorithm = null) : IDisposable
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    private readonly IncrementalHash _sha256 = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly IncrementalHash? _announced = algorithm is { } known ? IncrementalHash.CreateHash(known) : null;

    public long Octets { get; private set; }

    /// <summary>Of all the bytes received, lower-case hexadecimal.</summary>
    public string Sha256 => Convert.ToHexStringLower(_sha256.GetCurrentHash());

    /// <summary>By the algorithm of the announced checksum, lower-case hexadecimal; null when none is announced.</summary>
    public string? Somme => _announced is null ? null : Convert.ToHexStringLower(_announced.GetCurrentHash());

    /// <summary>Refuses before it comes what is announced too large.</summary>
    /// <param name="announced">In bytes; null when the server does not say.</param>
    /// <exception cref="TelechargementException">It is.</exception>
    public void Check(long? announced)
    {
        if (announced > largest)
        {
            throw TooLarge($"est annoncé de {Size(announced.Value)}");
        }
    }

    /// <exception cref="ReceptionInterrompueException">The body was cut short, or stopped coming.</exception>
    /// <exception cref="TelechargementException">The body is too large.</exception>
    public async Task CopyAsync(Stream body, Stream file, Action<long> onProgress, CancellationToken cancellation)
    {
        var buffer = new byte[128 * 1024];
        while (await ReadAsync(body, buffer, cancellation) is > 0 and var count)
        {
            Octets += count;
            if (Octets > largest)
            {
                throw TooLarge("ne s'arrête pas là");
            }

            _sha256.AppendData(buffer, 0, count);
            _announced?.AppendData(buffer, 0, count);
            await file.WriteAsync(buffer.AsMemory(0, count), cancellation);
            onProgress(Octets);
        }
    }

    public void Dispose()
    {
        _sha256.Dispose();
        _announced?.Dispose();
    }

    private async ValueTask<int> ReadAsync(Stream body, byte[] buffer, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(stall);
        try
        {
            return await body.ReadAsync(buffer, patience.Token);
        }
        catch (OperationCanceledException error) when (!cancellation.IsCancellationRequested)
        {
            throw new ReceptionInterrompueException(
                string.Create(French, $"plus rien n'est reçu depuis {stall.TotalSeconds} s, après {Octets} octets"), error);
        }
        catch (Exception error) when (error is IOException or HttpRequestException)
        {
            throw new ReceptionInterrompueException(ReceptionInterrompueException.Cut, error);
        }
    }

    private TelechargementException TooLarge(string found) =>
        TelechargementException.Refused($"{address} : au plus {Size(largest)} sont reçus, et le fichier {found}");

    private static string Size(long bytes) => string.Create(French, $"{bytes / 1024.0 / 1024.0:0.#} Mio");
}
