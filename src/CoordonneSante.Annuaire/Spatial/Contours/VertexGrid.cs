using System.Runtime.InteropServices;

namespace CoordonneSante.Annuaire.Spatial.Contours;

/// <summary>The points of the lines of a division, by the square in which they are.</summary>
internal sealed class VertexGrid
{
    /// <summary>Side of a square, in units of the grid: a twentieth of a degree.</summary>
    private const int Side = 5_000;

    private readonly SharedLines _lines;

    /// <summary>The points of each square, by where they are in the table of boundaries.</summary>
    private readonly int[] _places;
    private readonly Dictionary<long, (int Start, int Count)> _squares = [];

    public VertexGrid(SharedLines lines)
    {
        _lines = lines;

        // Counted, then each put in its square: to sort the points of a country takes several times as long.
        for (var line = 0; line < lines.Count; line++)
        {
            foreach (var (from, to) in lines.PlacesOf(line))
            {
                for (var place = from; place < to; place++)
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(_squares, SquareOf(lines.PointAt(place)), out _).Count++;
                }
            }
        }
        var start = 0;
        foreach (var key in _squares.Keys.ToArray())
        {
            ref var square = ref CollectionsMarshal.GetValueRefOrNullRef(_squares, key);
            (start, square) = (start + square.Count, (start, 0));
        }
        _squares.TrimExcess();
        _places = new int[start];
        for (var line = 0; line < lines.Count; line++)
        {
            foreach (var (from, to) in lines.PlacesOf(line))
            {
                for (var place = from; place < to; place++)
                {
                    ref var square = ref CollectionsMarshal.GetValueRefOrNullRef(_squares, SquareOf(lines.PointAt(place)));
                    _places[square.Start + square.Count++] = place;
                }
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
                foreach (var place in _places.AsSpan(square.Start, square.Count))
                {
                    var point = _lines.PointAt(place);
                    if (point.X >= west && point.X <= east && point.Y >= south && point.Y <= north
                        && point != a && point != b && point != c
                        && !(_lines.IndexIn(line, place) is >= 0 and var index && isRemoved[index])
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
}
