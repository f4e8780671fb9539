using System.Globalization;
using Microsoft.Net.Http.Headers;

namespace CoordonneSante.Api.Http;

/// <summary>The whole directory as the SQLite file that the server reads, whole or by ranges.</summary>
internal static class DatabaseDownload
{
    public const string Path = "/annuaire.db";

    public static IResult Serve(HttpContext context, FileInfo database)
    {
        CrossOrigin.Allow(context.Response);

        // The file is opened first and described through its handle: a publication may replace the name at any moment, not the file.
        var stream = new FileStream(database.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var modified = File.GetLastWriteTimeUtc(stream.SafeFileHandle);
        var tag = string.Create(CultureInfo.InvariantCulture, $"\"{modified.Ticks:x}-{stream.Length:x}\"");
        return Results.Stream(
            stream,
            "application/vnd.sqlite3",
            "annuaire.db",
            new DateTimeOffset(modified),
            new EntityTagHeaderValue(tag),
            enableRangeProcessing: true);
    }
}
