namespace CoordonneSante.Pages.Composants.Cartes;

/// <summary>Leaves out the points of a line that change less than the eye sees.</summary>
/// <remarks>Douglas and Peucker, 1973 (doi:10.3138/FM57-6770-U75U-7727).</remarks>
internal static class Simplification
{
    /// <summary>Distance, in units of the drawing, up to which a point may be left out.</summary>
    private const double Tolerance = 0.8;

    public static IReadOnlyList<Spot> Of(Spot[] line)
    {
        var kept = new bool[line.Length];
        kept[0] = kept[^1] = true;
        var parts = new Stack<(int First, int Last)>([(0, line.Length - 1)]);
        while (parts.TryPop(out var part))
        {
            if (Farthest(line, part.First, part.Last) is { } middle)
            {
                kept[middle] = true;
                parts.Push((part.First, middle));
                parts.Push((middle, part.Last));
            }
        }

        return [.. line.Where((_, rank) => kept[rank])];
    }

    /// <returns>Null when none is far enough from the chord.</returns>
    private static int? Farthest(Spot[] line, int first, int last)
    {
        var (farthest, distance) = (-1, Tolerance);
        for (var rank = first + 1; rank < last; rank++)
        {
            var far = DistanceTo(line[rank], line[first], line[last]);
            (farthest, distance) = far > distance ? (rank, far) : (farthest, distance);
        }

        return farthest < 0 ? null : farthest;
    }

    private static double DistanceTo(Spot spot, Spot start, Spot end)
    {
        var (x, y) = (end.X - start.X, end.Y - start.Y);
        var length = Math.Sqrt((x * x) + (y * y));
        return length == 0
            ? Math.Sqrt(((spot.X - start.X) * (spot.X - start.X)) + ((spot.Y - start.Y) * (spot.Y - start.Y)))
            : Math.Abs((x * (spot.Y - start.Y)) - (y * (spot.X - start.X))) / length;
    }
}
