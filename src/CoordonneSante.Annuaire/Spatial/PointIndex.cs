namespace CoordonneSante.Annuaire.Spatial;

/// <summary>Finds the points near another one: a k-d tree over three dimensions, right on the antimeridian and at the poles.</summary>
/// <remarks>
/// The tree is implicit: the middle of a range is its root, what precedes it is on one side of it along <c>_axes</c>, what follows on
/// the other. Immutable.
/// </remarks>
internal sealed class PointIndex
{
    /// <summary>Up to this number of points, looking at each costs less than choosing among them.</summary>
    private const int LeafSize = 12;

    private readonly GeocentricPoint[] _points;
    private readonly int[] _rows;
    private readonly byte[] _axes;

    /// <param name="points">The points, each with what it stands for.</param>
    public PointIndex(IReadOnlyCollection<(int Row, GeocentricPoint Point)> points)
    {
        _rows = [.. points.Select(point => point.Row)];
        _points = [.. points.Select(point => point.Point)];
        _axes = new byte[_points.Length];
        Build(0, _points.Length);
    }

    public int Count => _points.Length;

    /// <summary>Adds up the points within reach, in no particular order.</summary>
    /// <param name="origin">Where to look from.</param>
    /// <param name="squaredReach">Square of the longest straight line, in square metres, included.</param>
    /// <param name="found">Receives their rows and the squares of their lines; has room for <see cref="Count"/>.</param>
    /// <returns>How many were found.</returns>
    public int Within(GeocentricPoint origin, double squaredReach, Span<(int Row, double SquaredLine)> found)
    {
        var count = 0;
        Within(0, _points.Length, origin, squaredReach, found, ref count);
        return count;
    }

    /// <summary>The nearest point, and of equally near ones that of the lowest row.</summary>
    /// <param name="origin">Where to look from.</param>
    /// <param name="squaredReach">Square of the longest straight line, in square metres, included.</param>
    /// <param name="isWanted">Which rows count.</param>
    /// <returns>Row 0 when there is none.</returns>
    public (int Row, double SquaredLine) Nearest(GeocentricPoint origin, double squaredReach, Func<int, bool> isWanted)
    {
        var best = (Row: 0, SquaredLine: squaredReach);
        Nearest(0, _points.Length, origin, isWanted, ref best);
        return best;
    }

    private void Within(
        int start, int end, GeocentricPoint origin, double squaredReach, Span<(int Row, double SquaredLine)> found, ref int count)
    {
        while (end - start > LeafSize)
        {
            var middle = (start + end) / 2;
            Keep(middle, origin, squaredReach, found, ref count);
            var offset = Coordinate(origin, _axes[middle]) - Coordinate(_points[middle], _axes[middle]);
            var crosses = offset * offset <= squaredReach;
            if (crosses)
            {
                Within(start, middle, origin, squaredReach, found, ref count);
            }
            (start, end) = crosses || offset > 0 ? (middle + 1, end) : (start, middle);
        }
        for (var i = start; i < end; i++)
        {
            Keep(i, origin, squaredReach, found, ref count);
        }
    }

    private void Keep(int i, GeocentricPoint origin, double squaredReach, Span<(int Row, double SquaredLine)> found, ref int count)
    {
        var squaredLine = origin.SquaredLineTo(_points[i]);
        if (squaredLine <= squaredReach)
        {
            found[count++] = (_rows[i], squaredLine);
        }
    }

    private void Nearest(int start, int end, GeocentricPoint origin, Func<int, bool> isWanted, ref (int Row, double SquaredLine) best)
    {
        if (end - start <= LeafSize)
        {
            for (var i = start; i < end; i++)
            {
                Keep(i, origin, isWanted, ref best);
            }
            return;
        }
        var middle = (start + end) / 2;
        var offset = Coordinate(origin, _axes[middle]) - Coordinate(_points[middle], _axes[middle]);
        var (near, far) = offset <= 0 ? ((start, middle), (middle + 1, end)) : ((middle + 1, end), (start, middle));
        Nearest(near.Item1, near.Item2, origin, isWanted, ref best);
        if (offset * offset <= best.SquaredLine)
        {
            Keep(middle, origin, isWanted, ref best);
            Nearest(far.Item1, far.Item2, origin, isWanted, ref best);
        }
    }

    private void Keep(int i, GeocentricPoint origin, Func<int, bool> isWanted, ref (int Row, double SquaredLine) best)
    {
        var squaredLine = origin.SquaredLineTo(_points[i]);
        var isBetter = squaredLine < best.SquaredLine || (squaredLine == best.SquaredLine && (best.Row == 0 || _rows[i] < best.Row));
        if (isBetter && isWanted(_rows[i]))
        {
            best = (_rows[i], squaredLine);
        }
    }

    private void Build(int start, int end)
    {
        while (end - start > LeafSize)
        {
            var axis = WidestAxis(start, end);
            var middle = (start + end) / 2;
            Place(middle, start, end - 1, axis);
            _axes[middle] = axis;
            Build(start, middle);
            start = middle + 1;
        }
    }

    /// <summary>Exchanges points until one stands where it would if they were sorted, none greater before it, none less behind.</summary>
    /// <param name="place">Where it stands.</param>
    /// <param name="first">Of the points.</param>
    /// <param name="last">Of the points, it included.</param>
    /// <param name="axis">Which coordinate tells.</param>
    private void Place(int place, int first, int last, byte axis)
    {
        while (first < last)
        {
            var pivot = Middle(
                Coordinate(_points[first], axis), Coordinate(_points[(first + last) / 2], axis), Coordinate(_points[last], axis));
            var (left, right) = (first, last);
            while (left <= right)
            {
                while (Coordinate(_points[left], axis) < pivot)
                {
                    left++;
                }
                while (Coordinate(_points[right], axis) > pivot)
                {
                    right--;
                }
                if (left <= right)
                {
                    (_points[left], _points[right]) = (_points[right], _points[left]);
                    (_rows[left], _rows[right]) = (_rows[right], _rows[left]);
                    left++;
                    right--;
                }
            }
            (first, last) = place <= right ? (first, right) : place >= left ? (left, last) : (place, place);
        }
    }

    private static double Middle(double a, double b, double c) => Math.Max(Math.Min(a, b), Math.Min(Math.Max(a, b), c));

    private byte WidestAxis(int start, int end)
    {
        var (low, high) = (_points[start], _points[start]);
        foreach (var point in _points.AsSpan(start..end))
        {
            low = new GeocentricPoint(Math.Min(low.X, point.X), Math.Min(low.Y, point.Y), Math.Min(low.Z, point.Z));
            high = new GeocentricPoint(Math.Max(high.X, point.X), Math.Max(high.Y, point.Y), Math.Max(high.Z, point.Z));
        }
        var extent = high - low;
        return extent.X >= extent.Y && extent.X >= extent.Z ? (byte)0 : extent.Y >= extent.Z ? (byte)1 : (byte)2;
    }

    private static double Coordinate(GeocentricPoint point, byte axis) => axis switch
    {
        0 => point.X,
        1 => point.Y,
        _ => point.Z,
    };
}
