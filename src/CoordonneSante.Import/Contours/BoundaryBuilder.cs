using CoordonneSante.Annuaire.Spatial.Contours;
using NetTopologySuite.Algorithm;
using NetTopologySuite.Geometries;

namespace CoordonneSante.Import.Contours;

/// <summary>Finds the boundaries that outlines share, so that each is kept once: polygons that have the same points along their common
/// sides.</summary>
/// <remarks>
/// In the manner of TopoJSON: sides are matched by their two ends, and lines run from one point where three territories meet to the next. A
/// side that a zone has on both hands, between two of its parts, is left out: parts of one zone are joined. Where outlines do not match,
/// each keeps its own line, with nothing on the other hand.
/// </remarks>
internal sealed class BoundaryBuilder
{
    private readonly List<Side> _sides = [];
    private readonly List<string> _zones = [];

    private BoundaryBuilder()
    {
    }

    /// <param name="outlines">Polygons and MultiPolygons, WGS 84, in the order of their zones' names; a zone may have several.</param>
    /// <returns>Ordered by <see cref="Limite.Gauche"/>, then <see cref="Limite.Droite"/>.</returns>
    public static List<Limite> Build(IEnumerable<(string Zone, Geometry Outline)> outlines)
    {
        var builder = new BoundaryBuilder();
        foreach (var (zone, outline) in outlines)
        {
            builder.Add(zone, outline);
        }
        return LineChains.Join(builder.Match(), builder._zones);
    }

    private void Add(string zone, Geometry outline)
    {
        if (_zones.Count == 0 || _zones[^1] != zone)
        {
            _zones.Add(zone);
        }
        for (var i = 0; i < outline.NumGeometries; i++)
        {
            var polygon = (Polygon)outline.GetGeometryN(i); // readers accept Polygon and MultiPolygon only
            AddRing(polygon.ExteriorRing, isHole: false);
            foreach (var hole in polygon.InteriorRings)
            {
                AddRing(hole, isHole: true);
            }
        }
    }

    private void AddRing(LineString ring, bool isHole)
    {
        var points = Array.ConvertAll(ring.Coordinates, point => GridPoint.At(point.X, point.Y));
        var isLeft = Orientation.IsCCW(ring.CoordinateSequence) != isHole;
        for (var i = 1; i < points.Length; i++)
        {
            var (from, to) = (Segment.KeyOf(points[i - 1]), Segment.KeyOf(points[i]));
            if (from != to)
            {
                _sides.Add(from < to ? new Side(from, to, _zones.Count - 1, isLeft) : new Side(to, from, _zones.Count - 1, !isLeft));
            }
        }
    }

    private List<Segment> Match()
    {
        _sides.Sort(Side.Compare);
        var segments = new List<Segment>(_sides.Count / 2);
        var (left, right) = (new List<int>(), new List<int>());
        for (var start = 0; start < _sides.Count;)
        {
            var (from, to) = (_sides[start].From, _sides[start].To);
            left.Clear();
            right.Clear();
            for (; start < _sides.Count && _sides[start].From == from && _sides[start].To == to; start++)
            {
                var (mine, other) = _sides[start].IsLeft ? (left, right) : (right, left);
                if (!other.Remove(_sides[start].Zone))
                {
                    mine.Add(_sides[start].Zone);
                }
            }
            for (var i = 0; i < Math.Max(left.Count, right.Count); i++)
            {
                segments.Add(new Segment(from, to, ZoneAt(left, i), ZoneAt(right, i)));
            }
        }
        return segments;
    }

    private static int ZoneAt(List<int> zones, int index) => index < zones.Count ? zones[index] : Segment.Outside;

    /// <summary>A side of a polygon, from its lower end.</summary>
    private readonly record struct Side(long From, long To, int Zone, bool IsLeft)
    {
        public static int Compare(Side side, Side other) => side.From != other.From ? side.From.CompareTo(other.From)
            : side.To != other.To ? side.To.CompareTo(other.To)
            : side.Zone != other.Zone ? side.Zone.CompareTo(other.Zone)
            : side.IsLeft.CompareTo(other.IsLeft);
    }
}
