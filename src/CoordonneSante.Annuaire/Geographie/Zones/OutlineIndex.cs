using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Annuaire.Spatial.Contours;
using NetTopologySuite.Geometries;

namespace CoordonneSante.Annuaire.Geographie.Zones;

/// <summary>Finds the zone whose outline holds a point.</summary>
/// <remarks>Of a zone that nobody asked about, its box alone is kept.</remarks>
internal sealed class OutlineIndex
{
    /// <summary>Of latitude, or less.</summary>
    private const double MetresPerDegree = 110_000;

    private readonly (int Row, LazyOutline Outline)[] _zones;
    private readonly Outline?[] _asked;
    private readonly BoxTree _boxes;
    private readonly HashSet<int> _rows;

    /// <param name="zones">Row of each zone in its table, and its outline.</param>
    public OutlineIndex(IReadOnlyList<(int Row, LazyOutline Outline)> zones)
    {
        _zones = [.. zones];
        _asked = new Outline?[zones.Count];
        _boxes = new BoxTree(Array.ConvertAll(_zones, zone => zone.Outline.Envelope));
        _rows = [.. _zones.Select(zone => zone.Row)];
    }

    /// <returns>Row of the zone; 0 outside all. On a common boundary the first in the order of codes, whichever way it is asked.</returns>
    public int Find(Coordinate point)
    {
        var found = 0;
        foreach (var number in _boxes.Query(new Envelope(point)))
        {
            var row = _zones[number].Row;
            if ((found == 0 || row < found) && At(number).Covers(point))
            {
                found = row;
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

    /// <summary>The outline of a zone, by its number from 0 among those given.</summary>
    public Outline At(int number) => Volatile.Read(ref _asked[number])
        ?? Interlocked.CompareExchange(ref _asked[number], Make(number), null)
        ?? At(number);

    private Outline Make(int number) => new(_zones[number].Row, _zones[number].Outline);

    /// <returns>Those whose box comes so near, and perhaps others.</returns>
    private IEnumerable<Outline> Around(Coordinate point, double metres)
    {
        var box = new Envelope(point);
        box.ExpandBy(metres / (MetresPerDegree * Math.Cos(point.Y * Math.PI / 180)), metres / MetresPerDegree);
        return _boxes.Query(box).Select(At);
    }
}
