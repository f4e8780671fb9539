using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Annuaire.Spatial.Contours;
using NetTopologySuite.Algorithm.Locate;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace CoordonneSante.Annuaire.Geographie.Zones;

/// <summary>A zone's outline, ready to be asked often. What each question needs is made when it is first asked, once.</summary>
internal sealed class Outline
{
    private readonly Lazy<Geometry> _geometry;
    private readonly Lazy<IndexedPointInAreaLocator> _locator;
    private readonly Lazy<GeocentricPoint[][]> _rings;

    /// <param name="row">Row of the zone in its table.</param>
    /// <param name="outline">Polygon or MultiPolygon, WGS 84.</param>
    public Outline(int row, LazyOutline outline)
    {
        Row = row;
        _geometry = new Lazy<Geometry>(() => new WKBReader().Read(outline.Wkb));
        Envelope = outline.Envelope;
        _locator = new Lazy<IndexedPointInAreaLocator>(Prepare);
        _rings = new Lazy<GeocentricPoint[][]>(() => [.. RingsOf(_geometry.Value).Select(GeocentricPoints)]);
    }

    public int Row { get; }

    public Envelope Envelope { get; }

    /// <summary>Whether the point is inside, holes excluded, boundary included.</summary>
    public bool Covers(Coordinate point) => Envelope.Covers(point) && _locator.Value.Locate(point) != Location.Exterior;

    /// <summary>Square of the straight line to the nearest edge, in square metres.</summary>
    public double SquaredLineToEdge(GeocentricPoint point)
    {
        var nearest = double.PositiveInfinity;
        foreach (var ring in _rings.Value)
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
        var squaredRadius = _rings.Value.SelectMany(ring => ring).Select(centre.SquaredLineTo).DefaultIfEmpty(0).Max();
        return (centre, Math.Sqrt(squaredRadius));
    }

    /// <summary>The locator makes its index at its first question, which is therefore asked here, by one thread.</summary>
    private IndexedPointInAreaLocator Prepare()
    {
        var locator = new IndexedPointInAreaLocator(_geometry.Value);
        locator.Locate(Envelope.Centre);
        return locator;
    }

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
