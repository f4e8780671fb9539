using CoordonneSante.Annuaire.Persistence.Sqlite;
using Microsoft.Net.Http.Headers;

namespace CoordonneSante.Api.Http;

/// <summary>The whole directory as the SQLite file that was checked and loaded, whole or by ranges.</summary>
internal static class DatabaseDownload
{
    public const string Path = "/annuaire.db";

    /// <param name="context">The request to answer.</param>
    /// <param name="file">What the version in service was loaded from: a publication in the middle of a download changes nothing of it.</param>
    public static IResult Serve(HttpContext context, DirectoryFile file)
    {
        CrossOrigin.Allow(context.Response);
        return Results.Bytes(
            file.Bytes,
            "application/vnd.sqlite3",
            "annuaire.db",
            enableRangeProcessing: true,
            new DateTimeOffset(file.ModifiedUtc),
            new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(file.Sha256.Span)[..32]}\""));
    }
}
