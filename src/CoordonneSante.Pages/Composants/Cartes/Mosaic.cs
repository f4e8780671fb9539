namespace CoordonneSante.Pages.Composants.Cartes;

/// <summary>Areas that share their borders, whose lines are told once each: around the areas of a group, and between them.</summary>
internal sealed class Mosaic
{
    private readonly Dictionary<(Spot, Spot), Side> _sides = [];

    private readonly Dictionary<Spot, int> _degrees = [];

    private int _areas;

    /// <summary>A piece of a border that is straight.</summary>
    /// <param name="Start">One end, the lesser of the two.</param>
    /// <param name="End">The other.</param>
    /// <param name="Groups">Of the areas on its sides.</param>
    /// <param name="Area">The last of them.</param>
    private sealed record Side(Spot Start, Spot End, List<int> Groups, int Area)
    {
        public int Area { get; set; } = Area;

        /// <summary>Whether it parts two areas of one group.</summary>
        public bool IsInner { get; set; }
    }

    /// <summary>Adds an area.</summary>
    /// <param name="outline">Its neighbours have the very points that it has.</param>
    /// <param name="group">What it is drawn with.</param>
    public void Add(Outline outline, int group)
    {
        _areas++;
        foreach (var ring in outline.Rings)
        {
            for (var rank = 1; rank < ring.Length; rank++)
            {
                if (ring[rank - 1] != ring[rank])
                {
                    Add(ring[rank - 1], ring[rank], group);
                }
            }
        }
    }

    /// <summary>The lines around the areas of a group, closed: a point is inside where it is within an odd number of them.</summary>
    public IEnumerable<IReadOnlyList<Spot[]>> Around(int group) =>
        LinesOf(_sides.Values.Where(side => side.Groups.Count(other => other == group) % 2 == 1));

    /// <summary>The lines between areas of one group.</summary>
    public IEnumerable<IReadOnlyList<Spot[]>> Between => LinesOf(_sides.Values.Where(side => side.IsInner));

    private void Add(Spot from, Spot to, int group)
    {
        var key = (from.X, from.Y).CompareTo((to.X, to.Y)) < 0 ? (from, to) : (to, from);
        if (_sides.TryGetValue(key, out var side))
        {
            side.IsInner = side.Area != _areas && side.Groups.Contains(group);
            side.Groups.Add(group);
            side.Area = _areas;
            return;
        }

        _sides.Add(key, new Side(key.Item1, key.Item2, [group], _areas));
        _degrees[from] = _degrees.GetValueOrDefault(from) + 1;
        _degrees[to] = _degrees.GetValueOrDefault(to) + 1;
    }

    /// <summary>Joins sides end to end.</summary>
    /// <returns>Lines, in pieces that end where borders meet: what is done to a piece is done alike for all that share it.</returns>
    private IEnumerable<IReadOnlyList<Spot[]>> LinesOf(IEnumerable<Side> sides)
    {
        var ways = new Dictionary<Spot, List<Side>>();
        foreach (var side in sides)
        {
            (ways.TryGetValue(side.Start, out var from) ? from : ways[side.Start] = []).Add(side);
            (ways.TryGetValue(side.End, out var to) ? to : ways[side.End] = []).Add(side);
        }

        // From loose ends first, then from where borders meet: the rest are rings that touch nothing.
        Spot[] starts =
        [
            .. ways.OrderByDescending(way => way.Value.Count % 2).ThenByDescending(way => _degrees[way.Key] != 2).Select(way => way.Key),
        ];
        foreach (var start in starts)
        {
            while (ways[start].Count > 0)
            {
                yield return Cut(Walk(start, ways));
            }
        }
    }

    private static List<Spot> Walk(Spot start, Dictionary<Spot, List<Side>> ways)
    {
        List<Spot> line = [start];
        while (ways[line[^1]] is [.., var side])
        {
            ways[side.Start].Remove(side);
            ways[side.End].Remove(side);
            line.Add(side.Start == line[^1] ? side.End : side.Start);
        }

        return line;
    }

    private List<Spot[]> Cut(List<Spot> line)
    {
        List<Spot[]> pieces = [];
        var first = 0;
        for (var rank = 1; rank < line.Count; rank++)
        {
            if (rank == line.Count - 1 || _degrees[line[rank]] != 2)
            {
                pieces.Add([.. line[first..(rank + 1)]]);
                first = rank;
            }
        }

        return pieces;
    }
}
