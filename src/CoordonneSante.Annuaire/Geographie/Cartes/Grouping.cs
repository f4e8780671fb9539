using CoordonneSante.Annuaire.Calculs;

namespace CoordonneSante.Annuaire.Geographie.Cartes;

/// <summary>Groups markers, zoom after zoom, as <see cref="ClusterTree"/> tells.</summary>
internal sealed class Grouping
{
    private readonly ClusterLines _lines;
    private readonly Crowd _crowd = new();
    private readonly List<Cluster> _moved = [];
    private readonly List<int> _taken = [];

    // Of each marker, the next of its cluster, -1 behind the last; of the first of a cluster, the last; and of each, the first zoom at
    // which it is not in one cluster with the one before, 0 when it never is.
    private readonly int[] _next;
    private readonly int[] _last;
    private readonly byte[] _firstZoomsApart;

    private Grouping(ReadOnlySpan<Marker> markers)
    {
        _lines = new ClusterLines(markers, Reach.At(TileGrid.MaxZoom - 1));
        _next = new int[markers.Length];
        _next.AsSpan().Fill(-1);
        _last = [.. Enumerable.Range(0, markers.Length)];
        _firstZoomsApart = new byte[markers.Length];
    }

    /// <param name="markers">In the order of their rows.</param>
    /// <param name="deadline">Ends the grouping.</param>
    /// <returns>The markers' numbers, those of a cluster together, the clusters of the first zoom in the order in which they take others;
    /// and of each, the first zoom at which it and the one before are in different clusters.</returns>
    public static (int[] Order, byte[] FirstZoomsApart) Of(ReadOnlySpan<Marker> markers, Deadline deadline)
    {
        var grouping = new Grouping(markers);
        for (var zoom = TileGrid.MaxZoom - 1; zoom > 0; zoom--)
        {
            grouping.Group(zoom, deadline);
            grouping._lines.Widen(grouping._moved, Reach.At(zoom - 1));
        }
        int[] heads = [.. grouping._lines.Clusters.ToArray().OrderBy(cluster => cluster.Turn).Select(cluster => cluster.First)];
        grouping.Group(0, deadline);
        return grouping.InOrder(heads);
    }

    private void Group(int zoom, Deadline deadline)
    {
        var reach = Reach.At(zoom);
        var clusters = _lines.Clusters;
        _crowd.Clear(clusters.Length);
        _lines.FindCrowd(_crowd, reach, deadline);
        _crowd.Decide(clusters, reach, deadline);
        _moved.Clear();
        for (var member = 0; member < _crowd.Count; member++)
        {
            _crowd.TakenBy(member, clusters, _taken);
            if (_taken.Count > 0)
            {
                Merge(clusters, _crowd.IndexOf(member), zoom);
            }
        }
    }

    /// <summary>Has the clusters that one takes come to it.</summary>
    private void Merge(Span<Cluster> clusters, int index, int zoom)
    {
        ref var cluster = ref clusters[index];
        var (x, y, weight) = (cluster.X, cluster.Y, cluster.Weight);
        ref var last = ref _last[cluster.First];
        foreach (var member in _taken)
        {
            ref var other = ref clusters[_crowd.IndexOf(member)];
            _next[last] = other.First;
            _firstZoomsApart[other.First] = (byte)(zoom + 1);
            last = _last[other.First];
            var sum = weight + other.Weight;
            x = ((x * weight) + (other.X * other.Weight)) / sum;
            y = ((y * weight) + (other.Y * other.Weight)) / sum;
            weight = sum;
            other = other with { Weight = 0 };
        }
        _moved.Add(Cluster.At(x, y, weight, cluster.First));
        cluster = cluster with { Weight = 0 };
    }

    private (int[] Order, byte[] FirstZoomsApart) InOrder(int[] heads)
    {
        var order = new int[_next.Length];
        var apart = new byte[_next.Length];
        var count = 0;
        foreach (var head in heads)
        {
            // Those that others took at the first zoom come behind them.
            for (var i = _firstZoomsApart[head] == 0 ? head : -1; i >= 0; i = _next[i])
            {
                (order[count], apart[count]) = (i, _firstZoomsApart[i]);
                count++;
            }
        }
        return (order, apart);
    }
}
