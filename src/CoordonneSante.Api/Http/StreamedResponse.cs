using CoordonneSante.GraphQL.Lists;
using CoordonneSante.GraphQL.Response;

namespace CoordonneSante.Api.Http;

/// <summary>Sends a list that is longer than a chunk while it is read, as fast as the client takes it.</summary>
internal static class StreamedResponse
{
    /// <param name="context">The request to answer.</param>
    /// <param name="contentType">As <c>Content-Type</c> writes it.</param>
    /// <param name="chunk">The first chunk; the others pass through it.</param>
    /// <param name="rest">What follows it.</param>
    /// <param name="place">Where a heavy list is read: left while its client takes what was read, and taken again.</param>
    /// <returns>
    /// False when the list broke off. The connection is then cut before the body's end is told (RFC 9112, "Handling Incomplete Messages";
    /// over HTTP/2 the stream is reset), so that no client takes the part for the whole.
    /// </returns>
    public static async ValueTask<bool> SendAsync(
        HttpContext context, string contentType, ResponseBuffer chunk, ListStream rest, HeavyPlace? place)
    {
        var response = context.Response;
        response.ContentType = contentType;
        await using var body = ContentCoding.Encode(response, ContentCoding.Preferred(context.Request));
        if (HttpMethods.IsHead(context.Request.Method))
        {
            return true;
        }

        while (true)
        {
            await body.WriteAsync(chunk.WrittenMemory, context.RequestAborted);
            if (rest.IsEnded)
            {
                return true;
            }

            chunk.Clear();
            if (!await HeavyPlace.WriteChunkAsync(context, rest, chunk, place))
            {
                // Before the encoder is disposed, which would end the compressed body as if it were whole.
                context.Abort();
                return false;
            }
        }
    }
}
