using CoordonneSante.Annuaire.Calculs;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Annuaire.Tables.Columns;
using NetTopologySuite.Algorithm.Locate;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace CoordonneSante.Annuaire.TerritoiresAdHoc;

/// <summary>The communes whose centre a polygon holds.</summary>
internal static class CentresInside
{
    /// <summary>Adds them to <paramref name="found"/>. A centre on the boundary, a hole's included, is inside; a commune without centre is
    /// nowhere.</summary>
    /// <exception cref="RequeteInvalideException">COORDONNEES_INVERSEES: latitude first, and far from France as it stands.</exception>
    /// <exception cref="OperationCanceledException">Nobody waits for them any more.</exception>
    public static void Add(CommuneTable communes, RowSet among, GeoJson polygon, RowSet found, Deadline deadline)
    {
        var geometry = new WKBReader().Read(polygon.OutlineWkb);
        var envelope = geometry.EnvelopeInternal;
        new Coordonnees(envelope.Centre.X, envelope.Centre.Y).Check();
        var locator = new IndexedPointInAreaLocator(geometry);
        foreach (var row in among)
        {
            // A polygon of ten thousand vertices takes a second or so.
            deadline.Check();
            if (communes.At(row).Centre is { } centre
                && envelope.Contains(centre.Longitude, centre.Latitude)
                && locator.Locate(new Coordinate(centre.Longitude, centre.Latitude)) != Location.Exterior)
            {
                found.Add(row);
            }
        }
    }
}
