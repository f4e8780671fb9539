using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Annuaire.Spatial.Contours;
using NetTopologySuite.Algorithm.Locate;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace CoordonneSante.Annuaire.Geographie.Zones;

/// <summary>A zone's outline, ready to be asked often. What each question needs is made when it is first asked, once.</summary>
internal sealed class Outline
{
    private readonly LazyOutline _outline;
    private IndexedPointInAreaLocator? _locator;
    private GeocentricPoint[][]? _rings;

    /// <param name="row">Row of the zone in its table.</param>
    /// <param name="outline">Polygon or MultiPolygon, WGS 84.</param>
    public Outline(int row, LazyOutline outline)
    {
        _outline = outline;
        Row = row;
        Envelope = outline.Envelope;
    }

    public int Row { get; }

    public Envelope Envelope { get; }

    /// <summary>Whether the point is inside, holes excluded, boundary included.</summary>
    public bool Covers(Coordinate point) => Envelope.Covers(point) && Locator.Locate(point) != Location.Exterior;

    /// <summary>Square of the straight line to the nearest edge, in square metres.</summary>
    public double SquaredLineToEdge(GeocentricPoint point)
    {
        var nearest = double.PositiveInfinity;
        foreach (var ring in Rings)
        {
            for (var i = 1; i < ring.Length; i++)
            {
                nearest = Math.Min(nearest, point.SquaredLineTo(ring[i - 1], ring[i]));
            }
        }
        return nearest;
    }

    /// <summary>The smallest sphere around its envelope's centre that holds it: no edge is nearer than the sphere.</summary>
    public (GeocentricPoint Centre, double RadiusInMetres) Bounds()
    {
        var centre = GeocentricPoint.At(Envelope.Centre.X, Envelope.Centre.Y);
        var squaredRadius = 0.0;

        // Asked of every zone, while few are asked how far they are: their points are not kept for it.
        foreach (var vertex in RingsOf(ReadGeometry()).SelectMany(ring => ring.Coordinates))
        {
            squaredRadius = Math.Max(squaredRadius, centre.SquaredLineTo(GeocentricPoint.At(vertex.X, vertex.Y)));
        }
        return (centre, Math.Sqrt(squaredRadius));
    }

    // Few zones are ever asked, and fewer by two threads at once, who may then make the same twice: tens of thousands of locks cost more.
    private IndexedPointInAreaLocator Locator => Volatile.Read(ref _locator) ?? Keep(ref _locator, Prepare());

    private GeocentricPoint[][] Rings =>
        Volatile.Read(ref _rings) ?? Keep(ref _rings, [.. RingsOf(ReadGeometry()).Select(GeocentricPoints)]);

    private Geometry ReadGeometry() => new WKBReader().Read(_outline.Wkb);

    /// <summary>The locator makes its index at its first question, which is therefore asked here, by one thread.</summary>
    private IndexedPointInAreaLocator Prepare()
    {
        var locator = new IndexedPointInAreaLocator(ReadGeometry());
        locator.Locate(Envelope.Centre);
        return locator;
    }

    private static T Keep<T>(ref T? place, T made)
        where T : class => Interlocked.CompareExchange(ref place, made, null) ?? made;

    private static IEnumerable<LineString> RingsOf(Geometry geometry)
    {
        for (var i = 0; i < geometry.NumGeometries; i++)
        {
            if (geometry.GetGeometryN(i) is Polygon polygon)
            {
                yield return polygon.ExteriorRing;
                foreach (var hole in polygon.InteriorRings)
                {
                    yield return hole;
                }
            }
        }
    }

    private static GeocentricPoint[] GeocentricPoints(LineString ring) =>
        Array.ConvertAll(ring.Coordinates, vertex => GeocentricPoint.At(vertex.X, vertex.Y));
}
