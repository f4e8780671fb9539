namespace CoordonneSante.Annuaire.Spatial.Contours;

/// <summary>Joins lines end to end into rings. The surface is on the left of each line: shells run counter-clockwise, holes
/// clockwise.</summary>
/// <remarks>
/// Where several lines of one surface meet, the way on is the one that keeps to the same wedge of the surface, and a ring is closed as soon
/// as it comes back to a point it went through: no ring touches itself, as polygons require.
/// </remarks>
internal sealed class RingBuilder
{
    private readonly Dictionary<GridPoint, List<GridPoint[]>> _from = [];
    private readonly List<GridPoint> _path = [];
    private readonly List<int> _joints = [];

    /// <param name="lines">Lines that make whole rings.</param>
    /// <returns>Rings whose last point repeats the first; in the order of the lines.</returns>
    /// <exception cref="InvalidDataException">A line leads nowhere.</exception>
    public static List<GridPoint[]> Build(IReadOnlyList<GridPoint[]> lines)
    {
        var builder = new RingBuilder();
        foreach (var line in lines)
        {
            if (!builder._from.TryGetValue(line[0], out var starting))
            {
                builder._from.Add(line[0], starting = new List<GridPoint[]>(1));
            }
            starting.Add(line);
        }
        var rings = new List<GridPoint[]>();
        foreach (var line in lines)
        {
            builder.Walk(line, rings);
        }
        return rings;
    }

    private void Walk(GridPoint[] first, List<GridPoint[]> rings)
    {
        if (!_from[first[0]].Remove(first))
        {
            return; // it is part of a ring already
        }
        _path.Add(first[0]);
        _joints.Add(0);
        for (var line = first; ; line = TakeNext(_path[^1], _path[^2]))
        {
            _path.AddRange(line.AsSpan(1));
            Close(rings);
            if (_path.Count <= 1)
            {
                _path.Clear();
                _joints.Clear();
                return;
            }
        }
    }

    /// <summary>Cuts off the ring that the last line closed, if it did.</summary>
    private void Close(List<GridPoint[]> rings)
    {
        var joint = _joints.FindLastIndex(index => _path[index] == _path[^1]);
        if (joint < 0)
        {
            _joints.Add(_path.Count - 1);
            return;
        }
        var start = _joints[joint];
        rings.Add([.. _path[start..]]);
        _path.RemoveRange(start + 1, _path.Count - start - 1);
        _joints.RemoveRange(joint + 1, _joints.Count - joint - 1);
    }

    private GridPoint[] TakeNext(GridPoint point, GridPoint before)
    {
        if (!_from.TryGetValue(point, out var leaving) || leaving.Count == 0)
        {
            throw new InvalidDataException($"An outline is not closed near [{point.Longitude}, {point.Latitude}].");
        }
        var next = leaving.Count == 1 ? leaving[0] : leaving.MinBy(line => ClockwiseTurn(point, before, line[1]))!; // several, just above
        leaving.Remove(next);
        return next;
    }

    /// <summary>Angle from the way back to the way on, clockwise: what the surface fills between them.</summary>
    private static double ClockwiseTurn(GridPoint at, GridPoint before, GridPoint after)
    {
        var turn = Math.Atan2(before.Y - at.Y, before.X - at.X) - Math.Atan2(after.Y - at.Y, after.X - at.X);
        return turn <= 0 ? turn + (2 * Math.PI) : turn;
    }
}
