using CoordonneSante.Annuaire.Spatial;
using NetTopologySuite.Geometries;
using NetTopologySuite.Index.Strtree;

namespace CoordonneSante.Annuaire.Geographie.Zones;

/// <summary>Finds the zone whose outline holds a point.</summary>
internal sealed class OutlineIndex
{
    /// <summary>Of latitude, or less.</summary>
    private const double MetresPerDegree = 110_000;

    private readonly STRtree<Outline> _tree = new();
    private readonly HashSet<int> _rows = [];

    public OutlineIndex(IEnumerable<Outline> outlines)
    {
        foreach (var outline in outlines)
        {
            _tree.Insert(outline.Envelope, outline);
            _rows.Add(outline.Row);
        }
        _tree.Build();
    }

    /// <returns>Row of the zone; 0 outside all. On a common boundary the first in the order of codes, whichever way it is asked.</returns>
    public int Find(Coordinate point)
    {
        var found = 0;
        foreach (var outline in _tree.Query(new Envelope(point)))
        {
            if ((found == 0 || outline.Row < found) && outline.Covers(point))
            {
                found = outline.Row;
            }
        }
        return found;
    }

    /// <summary>The zone whose outline comes nearest to a point, and of equally near ones the first in the order of codes.</summary>
    /// <returns>Row 0, infinitely far, where none is within reach; the square of the line to its edge, in square metres.</returns>
    public (int Row, double SquaredLine) Nearest(Coordinate point, GeocentricPoint geocentric, double metres)
    {
        var nearest = (Row: 0, SquaredLine: double.PositiveInfinity);
        foreach (var outline in Around(point, metres))
        {
            var line = outline.SquaredLineToEdge(geocentric);
            if (line <= metres * metres && (line, outline.Row).CompareTo((nearest.SquaredLine, nearest.Row)) < 0)
            {
                nearest = (outline.Row, line);
            }
        }
        return nearest;
    }

    /// <summary>The other zones whose outline comes near a point, in the order of their rows.</summary>
    public IEnumerable<int> FindNear(Coordinate point, GeocentricPoint geocentric, double metres)
    {
        var own = Find(point);
        return Around(point, metres)
            .Where(outline => outline.Row != own && outline.SquaredLineToEdge(geocentric) <= metres * metres)
            .Select(outline => outline.Row)
            .Order();
    }

    /// <summary>Whether the zone's outline is known.</summary>
    public bool Has(int row) => _rows.Contains(row);

    /// <returns>Those whose box comes so near, and perhaps others.</returns>
    private IList<Outline> Around(Coordinate point, double metres)
    {
        var box = new Envelope(point);
        box.ExpandBy(metres / (MetresPerDegree * Math.Cos(point.Y * Math.PI / 180)), metres / MetresPerDegree);
        return _tree.Query(box);
    }
}
