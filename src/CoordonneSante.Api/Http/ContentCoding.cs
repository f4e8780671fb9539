using System.IO.Compression;
using CoordonneSante.GraphQL.Http;

namespace CoordonneSante.Api.Http;

/// <summary>Compresses large responses for clients that accept it: a map's thousand points take a tenth of their size.</summary>
/// <remarks>RFC 9110, "Content Codings". Small responses fit a packet or two, where compression only costs time.</remarks>
internal static class ContentCoding
{
    public const string Brotli = "br";

    private const int WorthAbove = 8 * 1024;

    /// <summary>Of what is compressed once and sent many times: a fifth smaller than the fastest, in a few milliseconds.</summary>
    private const int KeptQuality = 5;

    private const int KeptWindow = 18;

    /// <returns>The coding to use, "br" or "gzip"; null for none.</returns>
    public static string? Choose(HttpRequest request, int length) => length <= WorthAbove ? null : Preferred(request);

    /// <returns>The coding that the client likes best, "br" or "gzip"; null for none.</returns>
    public static string? Preferred(HttpRequest request)
    {
        if (request.Headers.AcceptEncoding.Count == 0)
        {
            return null;
        }

        var accepted = request.Headers.AcceptEncoding.ToString();
        var brotli = AcceptHeader.QualityOf(accepted, "br").Quality;
        var gzip = AcceptHeader.QualityOf(accepted, "gzip").Quality;
        if (brotli == 0 && gzip == 0)
        {
            return null;
        }

        return brotli >= gzip ? Brotli : "gzip";
    }

    /// <summary>Compresses what will be sent more than once, for those who take Brotli.</summary>
    /// <returns>Null for a body that is sent as it is.</returns>
    public static byte[]? CompressOnce(ReadOnlySpan<byte> body)
    {
        if (body.Length <= WorthAbove)
        {
            return null;
        }

        var coded = new byte[BrotliEncoder.GetMaxCompressedLength(body.Length)];
        return BrotliEncoder.TryCompress(body, coded, out var length, KeptQuality, KeptWindow) ? coded[..length] : null;
    }

    public static async ValueTask SendAsync(HttpResponse response, string coding, ReadOnlyMemory<byte> body)
    {
        await using var encoder = Encode(response, coding);
        await encoder.WriteAsync(body);
    }

    /// <returns>Where to write the body; dispose it to end the coded body.</returns>
    public static Stream Encode(HttpResponse response, string? coding)
    {
        if (coding is null)
        {
            return response.Body;
        }

        response.Headers.ContentEncoding = coding;
        return coding == Brotli
            ? new BrotliStream(response.Body, CompressionLevel.Fastest, leaveOpen: true)
            : new GZipStream(response.Body, CompressionLevel.Fastest, leaveOpen: true);
    }
}
