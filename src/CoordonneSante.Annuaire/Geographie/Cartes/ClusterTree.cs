using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using CoordonneSante.Annuaire.Calculs;

namespace CoordonneSante.Annuaire.Geographie.Cartes;

/// <summary>How markers come together as a map zooms out: each cluster of each zoom is a run of one order of them.</summary>
/// <remarks>
/// From the last zoom to the first, the heaviest cluster takes those whose centre is within a marker's width of its own, and so on with
/// those that are left: clusters stand where the points are, and no grid is seen. It depends on the markers alone, so every view and
/// every tile shows parts of one picture. Two as heavy as each other go by their row.
/// </remarks>
internal sealed class ClusterTree
{
    /// <summary>Clusters of fewer are summed when they are drawn, which takes less than to read what would be kept of them.</summary>
    private const int Many = 32;

    /// <summary>Of a run's centre and of its numbers by type.</summary>
    private const int ObjectBytes = 136;

    private readonly Marker[] _markers;

    // The first zoom at which a marker and the one before are in different clusters; 0 when they never are in one, and the largest zoom
    // when only that zoom, which has no clusters, takes them apart.
    private readonly byte[] _firstZoomsApart;

    // Each before those that are in it.
    private readonly List<ClusterRun> _runs = [];

    /// <param name="markers">In the order of their rows.</param>
    /// <param name="deadline">Ends the grouping.</param>
    public ClusterTree(ReadOnlySpan<Marker> markers, Deadline deadline)
    {
        (var order, _firstZoomsApart) = Grouping.Of(markers, deadline);
        _markers = new Marker[order.Length];
        for (var i = 0; i < order.Length; i++)
        {
            _markers[i] = markers[order[i]];
        }
        AddRunsOf(0, order.Length, 0, deadline);
        _runs.TrimExcess();
    }

    /// <summary>What it takes of memory.</summary>
    public long Bytes =>
        ((long)_markers.Length * (Unsafe.SizeOf<Marker>() + sizeof(byte)))
            + ((long)_runs.Count * (Unsafe.SizeOf<ClusterRun>() + ObjectBytes));

    /// <summary>Puts what a view shows on a drawing, cluster by cluster.</summary>
    public void Draw(View view, Drawing drawing, Deadline deadline)
    {
        var runs = CollectionsMarshal.AsSpan(_runs);
        var apart = 0;
        for (var (i, next) = (0, 0); i < _markers.Length;)
        {
            deadline.Check();
            apart = Math.Min(apart, _firstZoomsApart[i]);
            if (next == runs.Length || runs[next].Start > i)
            {
                if (view.Shows(_markers[i]))
                {
                    drawing.Add(_markers[i], apart);
                    apart = TileGrid.MaxZoom;
                }
                i++;
                continue;
            }
            ref readonly var run = ref runs[next];
            var isMet = view.Meets(run.Bounds);
            if (isMet && !(view.ShowsAll(run.Bounds) && IsWhole(run, drawing.Zoom)))
            {
                next++;
                continue;
            }
            if (isMet)
            {
                drawing.Add(run, _markers.AsSpan(run.Start, run.End - run.Start));
                apart = TileGrid.MaxZoom;
            }
            (i, next) = (run.End, run.Next);
        }
    }

    /// <summary>Whether a run is a cluster of a zoom, neither more nor a part of one.</summary>
    private bool IsWhole(in ClusterRun run, int zoom) =>
        run.FirstZoomApart > zoom
        && _firstZoomsApart[run.Start] <= zoom
        && (run.End == _markers.Length || _firstZoomsApart[run.End] <= zoom);

    /// <summary>Adds the runs of the parts that a zoom takes apart.</summary>
    private void AddRunsOf(int start, int end, int zoom, Deadline deadline)
    {
        for (var next = start; start < end; start = next)
        {
            deadline.Check();
            var (part, split) = (new Summary(), TileGrid.MaxZoom);
            part.Add(_markers[next++]);
            for (; next < end && _firstZoomsApart[next] > zoom; next++)
            {
                part.Add(_markers[next]);
                split = Math.Min(split, _firstZoomsApart[next]);
            }
            if (part.Count >= Many)
            {
                var index = _runs.Count;
                var run = new ClusterRun(start, next, 0, split, part.Bounds, part.Centre, part.Effectifs);
                _runs.Add(run);
                AddRunsOf(start, next, split, deadline);
                _runs[index] = run with { Next = _runs.Count };
            }
        }
    }
}
