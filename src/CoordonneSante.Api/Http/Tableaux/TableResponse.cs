using CoordonneSante.GraphQL.Lists;
using CoordonneSante.GraphQL.Response;

namespace CoordonneSante.Api.Http.Tableaux;

/// <summary>Sends the file that an encoder makes of a list: at once where it is short, else while the list is read.</summary>
/// <remarks>No coding: these files are compressed inside.</remarks>
internal static class TableResponse
{
    /// <param name="context">The request to answer.</param>
    /// <param name="format">The file's.</param>
    /// <param name="encoder">Makes the file.</param>
    /// <param name="rows">The first rows; the others pass through it.</param>
    /// <param name="rest">The rows that follow; null when there are none.</param>
    /// <param name="place">Where a heavy list is read; see <see cref="StreamedResponse"/>.</param>
    /// <returns>False when the list broke off: the connection is then cut, as <see cref="StreamedResponse"/> does.</returns>
    public static async ValueTask<bool> SendAsync(
        HttpContext context, ListFormat format, TableEncoder encoder, ResponseBuffer rows, ListStream? rest, HeavyPlace? place)
    {
        var response = context.Response;
        response.ContentType = format.ContentType;
        if (rest is null)
        {
            var file = await encoder.EncodeAsync(rows.WrittenMemory, isLast: true);
            response.ContentLength = file.Length;
            await response.BodyWriter.WriteAsync(file, context.RequestAborted);
            return true;
        }

        if (HttpMethods.IsHead(context.Request.Method))
        {
            return true;
        }

        while (true)
        {
            var bytes = await encoder.EncodeAsync(rows.WrittenMemory, rest.IsEnded);
            if (!bytes.IsEmpty)
            {
                await response.BodyWriter.WriteAsync(bytes, context.RequestAborted);
            }

            if (rest.IsEnded)
            {
                return true;
            }

            rows.Clear();
            if (!await HeavyPlace.WriteChunkAsync(context, rest, rows, place))
            {
                context.Abort();
                return false;
            }
        }
    }
}
