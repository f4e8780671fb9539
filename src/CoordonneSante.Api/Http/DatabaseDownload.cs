using CoordonneSante.Annuaire.Persistence.Sqlite;
using CoordonneSante.Api.Versions;
using Microsoft.Net.Http.Headers;

namespace CoordonneSante.Api.Http;

/// <summary>The whole directory as the SQLite file that was checked and loaded, whole or by ranges: a base for SQL, and a GeoPackage for
/// mapping software.</summary>
internal static class DatabaseDownload
{
    public const string Path = "/annuaire.db";

    /// <summary>The same file, under the name by which mapping software knows a GeoPackage.</summary>
    public const string GeoPackagePath = "/annuaire.gpkg";

    /// <summary>All, each of which costs a whole base.</summary>
    public static readonly string[] Paths = [Path, GeoPackagePath];

    private const string Sqlite = "application/vnd.sqlite3";

    /// <remarks>OGC GeoPackage Encoding Standard, "MIME Types".</remarks>
    private const string GeoPackage = "application/geopackage+sqlite3";

    /// <param name="context">The request to answer.</param>
    /// <param name="store">What the version in service was loaded from is sent: a publication in the middle of a download changes nothing
    /// of it.</param>
    public static IResult Serve(HttpContext context, SnapshotStore store)
    {
        while (true)
        {
            var file = store.File;
            try
            {
                return Serve(context, file);
            }
            catch (ObjectDisposedException) when (file != store.File)
            {
                // Another version came into service just now.
            }
        }
    }

    private static IResult Serve(HttpContext context, AnnuaireFile file)
    {
        CrossOrigin.Allow(context.Response);
        var isGeoPackage = context.Request.Path == GeoPackagePath;
        return Results.Stream(
            file.Open(),
            isGeoPackage ? GeoPackage : Sqlite,
            isGeoPackage ? "annuaire.gpkg" : "annuaire.db",
            new DateTimeOffset(file.ModifiedUtc),
            new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(file.Sha256.Span)[..32]}\""),
            enableRangeProcessing: true);
    }
}
