using CoordonneSante.Annuaire.Spatial.Contours;

namespace CoordonneSante.Import.Contours;

/// <summary>Joins segments into the longest lines that have the same zone on each hand, whatever the order they come in.</summary>
internal sealed class LineChains
{
    private const int None = -1;

    private readonly List<Segment> _segments;

    /// <summary>By end of a segment, 2 × its index and one more for its upper end: the end of another that goes on from there, or
    /// none.</summary>
    private readonly int[] _next;

    private LineChains(List<Segment> segments)
    {
        _segments = segments;
        _next = new int[segments.Count * 2];
        Link();
    }

    /// <param name="segments">Ordered by their ends.</param>
    /// <param name="zones">Names, in their order.</param>
    public static List<Limite> Join(List<Segment> segments, IReadOnlyList<string> zones) =>
    [
        .. new LineChains(segments).Chains()
            .GroupBy(chain => (chain.Left, chain.Right), chain => chain.Points)
            .Select(pair => new Limite(
                zones[pair.Key.Left],
                pair.Key.Right == Segment.Outside ? Limite.Hors : zones[pair.Key.Right],
                [.. pair.OrderBy(points => Segment.KeyOf(points[0])).ThenBy(points => Segment.KeyOf(points[1]))]))
            .OrderBy(limite => limite.Gauche, StringComparer.Ordinal)
            .ThenBy(limite => limite.Droite, StringComparer.Ordinal),
    ];

    private void Link()
    {
        var points = new long[_next.Length];
        var ends = new int[_next.Length];
        for (var end = 0; end < ends.Length; end++)
        {
            (points[end], ends[end], _next[end]) = (PointOf(end), end, None);
        }
        Array.Sort(points, ends);
        for (var start = 0; start < ends.Length;)
        {
            var after = start + 1;
            while (after < ends.Length && points[after] == points[start])
            {
                after++;
            }
            if (after - start == 2 && GoOn(ends[start], ends[start + 1]))
            {
                (_next[ends[start]], _next[ends[start + 1]]) = (ends[start + 1], ends[start]);
            }
            start = after;
        }
    }

    private bool GoOn(int end, int other)
    {
        var (arriving, leaving) = (Hands(end), Hands(other));
        return arriving.Left == leaving.Right && arriving.Right == leaving.Left;
    }

    /// <summary>What is left and right on the way to the end of a segment.</summary>
    private (int Left, int Right) Hands(int end)
    {
        var segment = _segments[end / 2];
        return end % 2 == 1 ? (segment.Left, segment.Right) : (segment.Right, segment.Left);
    }

    private long PointOf(int end) => end % 2 == 1 ? _segments[end / 2].To : _segments[end / 2].From;

    /// <summary>Open lines first, then those that end where they begin, from their lowest point.</summary>
    private IEnumerable<(int Left, int Right, GridPoint[] Points)> Chains()
    {
        var seen = new bool[_segments.Count];
        for (var end = 0; end < _next.Length; end++)
        {
            if (_next[end] == None && !seen[end / 2])
            {
                yield return Follow(end, seen);
            }
        }
        for (var i = 0; i < seen.Length; i++)
        {
            if (!seen[i])
            {
                yield return Follow(2 * i, seen);
            }
        }
    }

    private (int Left, int Right, GridPoint[] Points) Follow(int start, bool[] seen)
    {
        var (left, right) = Hands(start ^ 1);
        var points = new List<GridPoint> { Segment.PointOf(PointOf(start)) };
        for (var end = start; end != None && !seen[end / 2]; end = _next[end ^ 1])
        {
            seen[end / 2] = true;
            points.Add(Segment.PointOf(PointOf(end ^ 1)));
        }
        if (left == Segment.Outside || (right != Segment.Outside && right < left))
        {
            points.Reverse();
            (left, right) = (right, left);
        }
        return (left, right, [.. points]);
    }
}
