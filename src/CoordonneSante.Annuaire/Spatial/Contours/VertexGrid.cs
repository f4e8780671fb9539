using System.Runtime.InteropServices;

namespace CoordonneSante.Annuaire.Spatial.Contours;

/// <summary>The points of the lines of a division, by the square in which they are.</summary>
internal sealed class VertexGrid
{
    /// <summary>Side of a square, in units of the grid: a twentieth of a degree.</summary>
    private const int Side = 5_000;

    private readonly Vertex[] _vertices;
    private readonly Dictionary<long, (int Start, int Count)> _squares = [];

    public VertexGrid(IReadOnlyList<SharedLine> lines)
    {
        // Counted, then each put in its square: to sort the points of a country takes several times as long.
        foreach (var line in lines)
        {
            foreach (var point in line.Points)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(_squares, SquareOf(point), out _).Count++;
            }
        }
        var start = 0;
        foreach (var key in _squares.Keys.ToArray())
        {
            ref var square = ref CollectionsMarshal.GetValueRefOrNullRef(_squares, key);
            (start, square) = (start + square.Count, (start, 0));
        }
        _vertices = new Vertex[start];
        for (var number = 0; number < lines.Count; number++)
        {
            var points = lines[number].Points;
            for (var index = 0; index < points.Length; index++)
            {
                ref var square = ref CollectionsMarshal.GetValueRefOrNullRef(_squares, SquareOf(points[index]));
                _vertices[square.Start + square.Count++] = new Vertex(points[index], number, index);
            }
        }
    }

    /// <summary>Whether a point is in a triangle, or on its edge, other than its corners.</summary>
    /// <param name="a">A corner.</param>
    /// <param name="b">Another.</param>
    /// <param name="c">Another.</param>
    /// <param name="line">A line of which points have been removed.</param>
    /// <param name="isRemoved">Which: they do not count.</param>
    public bool AnyInTriangle(GridPoint a, GridPoint b, GridPoint c, int line, bool[] isRemoved)
    {
        var (west, east) = (Math.Min(a.X, Math.Min(b.X, c.X)), Math.Max(a.X, Math.Max(b.X, c.X)));
        var (south, north) = (Math.Min(a.Y, Math.Min(b.Y, c.Y)), Math.Max(a.Y, Math.Max(b.Y, c.Y)));
        for (var x = Floor(west); x <= Floor(east); x++)
        {
            for (var y = Floor(south); y <= Floor(north); y++)
            {
                if (!_squares.TryGetValue(Key(x, y), out var square))
                {
                    continue;
                }
                foreach (ref readonly var vertex in _vertices.AsSpan(square.Start, square.Count))
                {
                    var point = vertex.Point;
                    if (point.X >= west && point.X <= east && point.Y >= south && point.Y <= north
                        && point != a && point != b && point != c
                        && !(vertex.Line == line && isRemoved[vertex.Index])
                        && IsIn(point, a, b, c))
                    {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static bool IsIn(GridPoint point, GridPoint a, GridPoint b, GridPoint c)
    {
        var (first, second, third) = (SideOf(a, b, point), SideOf(b, c, point), SideOf(c, a, point));
        return (first >= 0 && second >= 0 && third >= 0) || (first <= 0 && second <= 0 && third <= 0);
    }

    private static long SideOf(GridPoint from, GridPoint to, GridPoint point) =>
        ((long)(to.X - from.X) * (point.Y - from.Y)) - ((long)(to.Y - from.Y) * (point.X - from.X));

    private static int Floor(int units) => (int)Math.Floor(units / (double)Side);

    private static long SquareOf(GridPoint point) => Key(Floor(point.X), Floor(point.Y));

    private static long Key(int column, int line) => ((long)column << 32) | (uint)line;

    private readonly record struct Vertex(GridPoint Point, int Line, int Index);
}
