using System.Buffers;
using CoordonneSante.GraphQL.Http;
using CoordonneSante.GraphQL.Response;

namespace CoordonneSante.Api.Http;

/// <summary>Sends a response that is already whole in memory.</summary>
internal static class BufferedResponse
{
    /// <summary>Above this size the writer waits for the client, so that slow ones do not fill the memory.</summary>
    private const int FlushAbove = 64 * 1024;

    public static ValueTask SendAsync(HttpContext context, int status, ResponseFormat format, ResponseBuffer body) =>
        SendAsync(
            context,
            status,
            format == ResponseFormat.GraphQLResponse ? MediaTypes.GraphQLResponseUtf8 : MediaTypes.JsonUtf8,
            body.WrittenMemory);

    /// <param name="context">The request to answer.</param>
    /// <param name="status">HTTP status.</param>
    /// <param name="contentType">As <c>Content-Type</c> writes it.</param>
    /// <param name="body">The whole body.</param>
    /// <param name="brotli">The same, compressed beforehand; null when it was not.</param>
    public static ValueTask SendAsync(
        HttpContext context, int status, string contentType, ReadOnlyMemory<byte> body, byte[]? brotli = null)
    {
        var response = context.Response;
        response.StatusCode = status;
        response.ContentType = contentType;
        if (ContentCoding.Choose(context.Request, body.Length) is { } coding)
        {
            if (brotli is null || coding != ContentCoding.Brotli)
            {
                return ContentCoding.SendAsync(response, coding, body);
            }

            response.Headers.ContentEncoding = coding;
            body = brotli;
        }

        response.ContentLength = body.Length;
        if (body.Length > FlushAbove)
        {
            return FlushAsync(response, body);
        }

        response.BodyWriter.Write(body.Span);
        return ValueTask.CompletedTask;
    }

    public static async Task RejectAsync(HttpContext context, RequestRejection rejection, ResponseFormat format)
    {
        using var body = new ResponseBuffer();
        ErrorLanguage.Say(context, rejection).Write(body);
        await SendAsync(context, rejection.Status, format, body);
    }

    /// <summary>Piece by piece: the writer copies the whole of what it is given before it waits.</summary>
    private static async ValueTask FlushAsync(HttpResponse response, ReadOnlyMemory<byte> body)
    {
        for (; body.Length > 0; body = body[Math.Min(FlushAbove, body.Length)..])
        {
            await response.BodyWriter.WriteAsync(body[..Math.Min(FlushAbove, body.Length)], response.HttpContext.RequestAborted);
        }
    }
}
