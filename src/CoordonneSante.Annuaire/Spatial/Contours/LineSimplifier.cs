namespace CoordonneSante.Annuaire.Spatial.Contours;

/// <summary>Takes points off one line while every one of them stays near it.</summary>
/// <remarks>
/// A point goes when no other point of any line, as the lines were before, is in the triangle that it makes with its neighbours: so no
/// line ever crosses another, nor itself, whichever are simplified, and the result does not depend on the others'. The point that costs
/// least goes first.
/// </remarks>
internal sealed class LineSimplifier
{
    /// <summary>Length of a hundred-thousandth of a degree on a meridian, rounded up: distances are never understated.</summary>
    private const double MetresPerUnit = 1.117;

    private readonly GridPoint[] _points;
    private readonly int _number;
    private readonly VertexGrid _all;
    private readonly int[] _before;
    private readonly int[] _after;
    private readonly bool[] _isRemoved;
    private readonly double _shrinking;

    /// <param name="points">The line.</param>
    /// <param name="number">Its number among the lines of the grid.</param>
    /// <param name="all">The points of every line.</param>
    public LineSimplifier(GridPoint[] points, int number, VertexGrid all)
    {
        (_points, _number, _all) = (points, number, all);
        _before = [.. Enumerable.Range(-1, points.Length)];
        _after = [.. Enumerable.Range(1, points.Length)];
        _isRemoved = new bool[points.Length];

        // Longitudes shrink with the latitude; the least shrunk of the line overstates the others.
        _shrinking = Math.Cos(double.DegreesToRadians(points.Min(point => Math.Abs(point.Latitude))));
    }

    /// <param name="toleranceInMetres">How far a point may be from the line that is left.</param>
    /// <param name="least">Points that stay, ends included.</param>
    public GridPoint[] Simplify(double toleranceInMetres, int least)
    {
        var next = new PriorityQueue<(int Index, int Before, int After), (double Distance, int Index)>();
        void Enqueue(int index)
        {
            if (index > 0 && index < _points.Length - 1 && DeviationWithout(index) is var distance && distance <= toleranceInMetres)
            {
                next.Enqueue((index, _before[index], _after[index]), (distance, index));
            }
        }

        for (var index = 1; index < _points.Length - 1; index++)
        {
            Enqueue(index);
        }
        var left = _points.Length;
        while (left > least && next.TryDequeue(out var item, out _))
        {
            var (index, before, after) = item;
            if (_isRemoved[index] || _before[index] != before || _after[index] != after
                || _all.AnyInTriangle(_points[before], _points[index], _points[after], _number, _isRemoved))
            {
                continue;
            }
            _isRemoved[index] = true;
            (_after[before], _before[after]) = (after, before);
            left--;
            Enqueue(before);
            Enqueue(after);
        }
        return [.. _points.Where((_, index) => !_isRemoved[index])];
    }

    /// <summary>How far the farthest point between its neighbours would be from their segment, in metres.</summary>
    private double DeviationWithout(int index)
    {
        var (from, to) = (_before[index], _after[index]);
        var farthest = 0.0;
        for (var between = from + 1; between < to; between++)
        {
            farthest = Math.Max(farthest, SquaredDistance(_points[between], _points[from], _points[to]));
        }
        return Math.Sqrt(farthest) * MetresPerUnit;
    }

    /// <summary>From a point to a segment, in squares of units of latitude.</summary>
    private double SquaredDistance(GridPoint point, GridPoint from, GridPoint to)
    {
        var (x, y) = ((point.X - from.X) * _shrinking, (double)(point.Y - from.Y));
        var (segmentX, segmentY) = ((to.X - from.X) * _shrinking, (double)(to.Y - from.Y));
        var squaredLength = (segmentX * segmentX) + (segmentY * segmentY);
        var share = squaredLength == 0 ? 0 : Math.Clamp(((x * segmentX) + (y * segmentY)) / squaredLength, 0, 1);
        var (missX, missY) = (x - (share * segmentX), y - (share * segmentY));
        return (missX * missX) + (missY * missY);
    }
}
