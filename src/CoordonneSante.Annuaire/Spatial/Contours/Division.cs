using CoordonneSante.Annuaire.Caching;
using CoordonneSante.Annuaire.Tables.Columns;
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

    private readonly SharedLines _lines;

    /// <summary>Twice the number of each line, one more for its right side, by the territory there; what is none has what is before
    /// them.</summary>
    private readonly RowGroups _sides;
    private readonly HashSet<(GridPoint, GridPoint)> _twins = [];
    private readonly Lazy<VertexGrid> _vertices;
    private readonly RecentlyUsed<double, GridPoint[]?[]> _simplified = new(KeptTolerances);

    /// <param name="table">The boundaries of communes.</param>
    /// <param name="territoryOfZone">The territory of each zone, 0 or more; below <see cref="Outside"/>, each its own number, for zones
    /// that are in none.</param>
    public Division(LimitesTable table, ReadOnlySpan<int> territoryOfZone)
    {
        _lines = new SharedLines(table, territoryOfZone);
        var ends = new HashSet<(GridPoint, GridPoint)>();
        for (var line = 0; line < _lines.Count; line++)
        {
            if (!ends.Add(OrderedEndsOf(line)))
            {
                _twins.Add(OrderedEndsOf(line));
            }
        }
        _sides = SidesOf(_lines);
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
            var points = simplified is null ? _lines.PointsOf(number) : simplified[number] ??= Simplify(number, toleranceInMetres);
            lines.Add(wanted.Contains(_lines.Hands(number).Left) ? points : [.. Enumerable.Reverse(points)]);
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
            foreach (var (start, end) in _lines.PlacesOf(number))
            {
                for (var place = start; place < end; place++)
                {
                    var point = _lines.PointAt(place);
                    bounds.ExpandToInclude(point.Longitude, point.Latitude);
                }
            }
        }
        return bounds;
    }

    private IEnumerable<int> LinesAround(HashSet<int> territories)
    {
        foreach (var territory in territories)
        {
            for (var i = StartOf(territory); i < StartOf(territory + 1); i++)
            {
                var number = _sides.Numbers[i] / 2;
                var (left, right) = _lines.Hands(number);
                if (territories.Contains(left) != territories.Contains(right))
                {
                    yield return number;
                }
            }
        }
    }

    /// <returns>Where the sides of a territory start; the end for one that comes after all that have a line.</returns>
    private int StartOf(int territory) => _sides.Starts[Math.Min(territory + 1, _sides.Starts.Length - 1)];

    private GridPoint[] Simplify(int number, double toleranceInMetres)
    {
        // Two lines with the same ends must not become the same segment, nor one that goes around, a segment there and back.
        var (first, last) = _lines.EndsOf(number);
        var least = first == last ? 4 : _twins.Contains(OrderedEndsOf(number)) ? 3 : 2;
        return new LineSimplifier(_lines.PointsOf(number), number, _vertices.Value).Simplify(toleranceInMetres, least);
    }

    private static RowGroups SidesOf(SharedLines lines)
    {
        var territories = new int[2 * lines.Count];
        for (var line = 0; line < lines.Count; line++)
        {
            var (left, right) = lines.Hands(line);
            territories[2 * line] = Math.Max(left, Outside) + 1;
            territories[(2 * line) + 1] = Math.Max(right, Outside) + 1;
        }
        return RowGroups.By(territories, territories.Append(0).Max() + 1);
    }

    private (GridPoint, GridPoint) OrderedEndsOf(int line)
    {
        var (first, last) = _lines.EndsOf(line);
        return (first.X, first.Y).CompareTo((last.X, last.Y)) <= 0 ? (first, last) : (last, first);
    }
}
