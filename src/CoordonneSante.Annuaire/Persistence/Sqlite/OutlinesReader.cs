using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Persistence.Loading;
using CoordonneSante.Annuaire.Spatial.Contours;
using Microsoft.Data.Sqlite;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace CoordonneSante.Annuaire.Persistence.Sqlite;

/// <summary>Reads the outlines of a directory file, whether it keeps boundaries or, as files did before, an outline for each
/// commune.</summary>
public static class OutlinesReader
{
    /// <returns>By zone, see <see cref="Limites.Zones"/>; in no particular order.</returns>
    public static IReadOnlyList<(string Zone, Geometry Outline)> Read(SqliteConnection connection)
    {
        var wkb = new WKBReader();
        var outlines = RowReader.ReadAll<ContourCommuneRow>(connection).ConvertAll(row => (row.CodeInsee, wkb.Read(row.Contour)));
        var limites = LimitesReader.Read(connection);
        foreach (var zone in limites.Zones)
        {
            if (limites.FindUnion(zone.Split(Limite.Et)) is { } outline)
            {
                outlines.Add((zone, outline));
            }
        }
        return outlines;
    }
}
