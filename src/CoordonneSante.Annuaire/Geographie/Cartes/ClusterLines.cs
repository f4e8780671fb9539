using CoordonneSante.Annuaire.Calculs;

namespace CoordonneSante.Annuaire.Geographie.Cartes;

/// <summary>Clusters line by line, each line from west to east, in cells as wide as the reach.</summary>
/// <remarks>Those around each are found by three walks side by side. Two lines are one of the next zoom, so that nothing is sorted again
/// but the clusters that have moved.</remarks>
internal sealed class ClusterLines
{
    private Cluster[] _clusters;
    private Cluster[] _spare;
    private int _count;

    /// <param name="markers">One for each cluster.</param>
    /// <param name="reach">The first.</param>
    public ClusterLines(ReadOnlySpan<Marker> markers, in Reach reach)
    {
        _count = markers.Length;
        _clusters = new Cluster[_count];
        _spare = new Cluster[_count];
        var places = new long[_count];
        for (var i = 0; i < _count; i++)
        {
            var (x, y) = TileGrid.Project(markers[i].Longitude, markers[i].Latitude);
            _spare[i] = Cluster.At(x, y, 1, i);
            places[i] = _spare[i].Place(reach);
        }
        var order = ByKey.Order(places);
        for (var i = 0; i < _count; i++)
        {
            _clusters[i] = _spare[order[i]];
        }
    }

    /// <summary>Those that are left, and those that have moved or come to others until <see cref="Widen"/>.</summary>
    public Span<Cluster> Clusters => _clusters.AsSpan(0, _count);

    /// <summary>Finds the clusters that have another in reach: most have none.</summary>
    public void FindCrowd(Crowd crowd, in Reach reach, Deadline deadline)
    {
        ReadOnlySpan<Cluster> clusters = Clusters;
        var (above, below) = (0, 0);
        for (var i = 0; i < clusters.Length; i++)
        {
            deadline.Check();
            var cell = clusters[i].Cell(reach);
            while (clusters[above].Cell(reach) < cell - Reach.NextLine - 1)
            {
                above++;
            }
            while (below < clusters.Length && clusters[below].Cell(reach) < cell + Reach.NextLine - 1)
            {
                below++;
            }
            if (HasNear(clusters, i, above, below, reach))
            {
                crowd.Add(i, above, below);
            }
        }
    }

    /// <summary>Puts the clusters in the lines of the next reach, which is twice as wide.</summary>
    /// <param name="moved">Those that have moved.</param>
    /// <param name="reach">The next.</param>
    public void Widen(List<Cluster> moved, in Reach reach)
    {
        JoinLines(reach.Shift);
        Put(moved, reach);
    }

    private static bool HasNear(ReadOnlySpan<Cluster> clusters, int index, int above, int below, in Reach reach)
    {
        ref readonly var centre = ref clusters[index];
        var cell = centre.Cell(reach);
        for (var i = index - 1; i >= 0 && clusters[i].Cell(reach) >= cell - 1; i--)
        {
            if (centre.IsNear(clusters[i], reach))
            {
                return true;
            }
        }
        return HasNear(clusters, centre, index + 1, cell + 1, reach)
            || HasNear(clusters, centre, above, cell - Reach.NextLine + 1, reach)
            || HasNear(clusters, centre, below, cell + Reach.NextLine + 1, reach);
    }

    private static bool HasNear(ReadOnlySpan<Cluster> clusters, in Cluster centre, int from, long lastCell, in Reach reach)
    {
        for (var i = from; i < clusters.Length && clusters[i].Cell(reach) <= lastCell; i++)
        {
            if (centre.IsNear(clusters[i], reach))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Makes one line of two, without the clusters that have moved or come to others.</summary>
    private void JoinLines(int shift)
    {
        var count = 0;
        for (var start = 0; start < _count;)
        {
            var middle = EndOfLine(start, shift - 1);
            var isPair = middle < _count && _clusters[middle].Line >> shift == _clusters[start].Line >> shift;
            var end = isPair ? EndOfLine(middle, shift - 1) : middle;
            for (var (north, south) = (start, middle); north < middle || south < end;)
            {
                var isNorth = south == end || (north < middle && _clusters[north].Column <= _clusters[south].Column);
                ref readonly var cluster = ref _clusters[isNorth ? north++ : south++];
                if (cluster.Weight > 0)
                {
                    _spare[count++] = cluster;
                }
            }
            start = end;
        }
        (_clusters, _spare, _count) = (_spare, _clusters, count);
    }

    private int EndOfLine(int start, int shift)
    {
        var line = _clusters[start].Line >> shift;
        var end = start + 1;
        while (end < _count && _clusters[end].Line >> shift == line)
        {
            end++;
        }
        return end;
    }

    /// <summary>Puts the clusters that have moved among the others, from the last.</summary>
    private void Put(List<Cluster> moved, in Reach reach)
    {
        var places = new long[moved.Count];
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = moved[i].Place(reach);
        }
        var order = ByKey.Order(places);
        var stay = _count - 1;
        _count += moved.Count;
        var place = _count - 1;
        for (var i = order.Length - 1; i >= 0; i--)
        {
            var cluster = moved[order[i]];
            for (; stay >= 0 && _clusters[stay].Place(reach) > cluster.Place(reach); place--)
            {
                _clusters[place] = _clusters[stay--];
            }
            _clusters[place--] = cluster;
        }
    }
}
