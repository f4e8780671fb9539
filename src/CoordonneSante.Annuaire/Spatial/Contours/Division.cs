using CoordonneSante.Annuaire.Caching;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace CoordonneSante.Annuaire.Spatial.Contours;

/// <summary>The map cut into the territories of one level. A line between two of them is simplified once, for both: their outlines have
/// the same points, at every tolerance.</summary>
internal sealed class Division
{
    /// <summary>What is no territory: the sea, another country.</summary>
    public const int Outside = -1;

    /// <summary>Of tolerances whose lines are kept.</summary>
    private const int KeptTolerances = 24;

    private readonly List<SharedLine> _lines;
    private readonly Dictionary<int, List<int>> _linesOf = [];
    private readonly HashSet<(GridPoint, GridPoint)> _twins = [];
    private readonly Lazy<VertexGrid> _vertices;
    private readonly RecentlyUsed<double, GridPoint[]?[]> _simplified = new(KeptTolerances);

    /// <param name="table">The boundaries of communes.</param>
    /// <param name="territoryOfZone">The territory of each zone, 0 or more; below <see cref="Outside"/>, each its own number, for zones
    /// that are in none.</param>
    public Division(LimitesTable table, ReadOnlySpan<int> territoryOfZone)
    {
        _lines = SharedLines.Join(table, territoryOfZone);
        var ends = new HashSet<(GridPoint, GridPoint)>();
        for (var line = 0; line < _lines.Count; line++)
        {
            Add(_lines[line].Left, line);
            Add(_lines[line].Right, line);
            if (!ends.Add(EndsOf(_lines[line])))
            {
                _twins.Add(EndsOf(_lines[line]));
            }
        }
        _vertices = new Lazy<VertexGrid>(() => new VertexGrid(_lines));
    }

    /// <summary>The outline of territories together.</summary>
    /// <param name="territories">Each once.</param>
    /// <param name="toleranceInMetres">How far a point may be from the simplified line; 0 for the lines as they are.</param>
    /// <returns>WKB; as it is where a tolerance would leave no surface, and an empty polygon where there is none.</returns>
    /// <exception cref="InvalidDataException">The lines do not make whole rings.</exception>
    public byte[] Outline(IReadOnlyCollection<int> territories, double toleranceInMetres)
    {
        var wanted = territories.ToHashSet();
        var simplified = toleranceInMetres > 0 ? _simplified.Get(toleranceInMetres, _ => new GridPoint[]?[_lines.Count]) : null;
        var lines = new List<GridPoint[]>();
        foreach (var number in LinesAround(wanted))
        {
            var points = simplified is null ? _lines[number].Points : simplified[number] ??= Simplify(number, toleranceInMetres);
            lines.Add(wanted.Contains(_lines[number].Left) ? points : [.. Enumerable.Reverse(points)]);
        }
        if (OutlineShape.Of(lines) is { } outline)
        {
            return new WKBWriter().Write(outline);
        }
        return toleranceInMetres > 0 ? Outline(territories, 0) : new WKBWriter().Write(GeometryFactory.Default.CreatePolygon());
    }

    public Envelope Bounds(IReadOnlyCollection<int> territories)
    {
        var bounds = new Envelope();
        foreach (var number in LinesAround(territories.ToHashSet()))
        {
            foreach (var point in _lines[number].Points)
            {
                bounds.ExpandToInclude(point.Longitude, point.Latitude);
            }
        }
        return bounds;
    }

    private IEnumerable<int> LinesAround(HashSet<int> territories)
    {
        foreach (var territory in territories)
        {
            foreach (var number in _linesOf.GetValueOrDefault(territory) ?? [])
            {
                if (territories.Contains(_lines[number].Left) != territories.Contains(_lines[number].Right))
                {
                    yield return number;
                }
            }
        }
    }

    private GridPoint[] Simplify(int number, double toleranceInMetres)
    {
        var line = _lines[number];

        // Two lines with the same ends must not become the same segment, nor one that goes around, a segment there and back.
        var least = line.IsClosed ? 4 : _twins.Contains(EndsOf(line)) ? 3 : 2;
        return new LineSimplifier(line.Points, number, _vertices.Value).Simplify(toleranceInMetres, least);
    }

    private void Add(int territory, int line)
    {
        if (territory < 0)
        {
            return;
        }
        if (!_linesOf.TryGetValue(territory, out var lines))
        {
            _linesOf.Add(territory, lines = new List<int>(4));
        }
        lines.Add(line);
    }

    private static (GridPoint, GridPoint) EndsOf(SharedLine line)
    {
        var (first, last) = (line.Points[0], line.Points[^1]);
        return (first.X, first.Y).CompareTo((last.X, last.Y)) <= 0 ? (first, last) : (last, first);
    }
}
