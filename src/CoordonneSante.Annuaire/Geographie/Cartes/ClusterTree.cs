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
    /// <summary>
    /// Between centres that are one cluster, where a tile is 256 pixels: a marker, also on maps that draw tiles twice as large.
    /// </summary>
    private const double ReachInPixels = 32;

    private const int TileInPixels = 256;

    private readonly Marker[] _markers;
    private readonly byte[] _firstZoomsApart;

    /// <param name="markers">In the order of their rows.</param>
    /// <param name="deadline">Ends the grouping.</param>
    public ClusterTree(IReadOnlyList<Marker> markers, Deadline deadline)
    {
        var building = new Building(markers);
        for (var zoom = TileGrid.MaxZoom - 1; zoom >= 0; zoom--)
        {
            deadline.Check();
            building.Group(zoom, ReachInPixels / ((double)TileInPixels * (1L << zoom)));
        }
        (_markers, _firstZoomsApart) = building.InOrder();
    }

    /// <summary>Those of a cluster stand together.</summary>
    public ReadOnlySpan<Marker> Markers => _markers;

    /// <summary>What it takes of memory.</summary>
    public long Bytes => _markers.Length * (Marshal.SizeOf<Marker>() + sizeof(byte));

    /// <summary>The first zoom at which a marker and the one before are in different clusters; 0 when they never are in one, and
    /// <see cref="TileGrid.MaxZoom"/> when only that zoom, which has no clusters, takes them apart.</summary>
    public int FirstZoomApart(int index) => _firstZoomsApart[index];

    private sealed class Building
    {
        private readonly IReadOnlyList<Marker> _markers;
        private readonly int[] _next;
        private readonly byte[] _apart;

        // The last cluster of each cell, and the one before it of each, -1 behind the first.
        private readonly Dictionary<long, int> _lastOfCells = [];
        private readonly int[] _before;
        private Cluster[] _clusters;

        public Building(IReadOnlyList<Marker> markers)
        {
            _markers = markers;
            _next = new int[markers.Count];
            _next.AsSpan().Fill(-1);
            _apart = new byte[markers.Count];
            _before = new int[markers.Count];
            _clusters = [.. markers.Select((marker, i) => new Cluster(marker.X, marker.Y, 1, i, i))];
        }

        public void Group(int zoom, double reach)
        {
            Array.Sort(Array.ConvertAll(_clusters, cluster => ((long)-cluster.Weight << 32) + cluster.First), _clusters);
            _lastOfCells.Clear();
            for (var i = 0; i < _clusters.Length; i++)
            {
                var (column, line) = CellOf(_clusters[i], reach);
                ref var last = ref CollectionsMarshal.GetValueRefOrAddDefault(_lastOfCells, Key(column, line), out var isKnown);
                _before[i] = isKnown ? last : -1;
                last = i;
            }
            var taken = new bool[_clusters.Length];
            var grouped = new List<Cluster>(_clusters.Length);
            var near = new List<int>();
            for (var i = 0; i < _clusters.Length; i++)
            {
                if (!taken[i])
                {
                    taken[i] = true;
                    FindNear(i, reach, taken, near);
                    grouped.Add(Merge(_clusters[i], near, zoom));
                }
            }
            _clusters = [.. grouped];
        }

        public (Marker[] Markers, byte[] FirstZoomsApart) InOrder()
        {
            var markers = new Marker[_markers.Count];
            var apart = new byte[_markers.Count];
            var count = 0;
            foreach (var cluster in _clusters)
            {
                for (var i = cluster.First; i >= 0; i = _next[i])
                {
                    (markers[count], apart[count]) = (_markers[i], _apart[i]);
                    count++;
                }
            }
            return (markers, apart);
        }

        /// <summary>The free clusters near one, which are taken, in their order.</summary>
        private void FindNear(int seed, double reach, bool[] taken, List<int> near)
        {
            near.Clear();
            var centre = _clusters[seed];
            var (column, line) = CellOf(centre, reach);
            for (var x = column - 1; x <= column + 1; x++)
            {
                for (var y = line - 1; y <= line + 1; y++)
                {
                    for (var other = _lastOfCells.GetValueOrDefault(Key(x, y), -1); other >= 0; other = _before[other])
                    {
                        var (dx, dy) = (_clusters[other].X - centre.X, _clusters[other].Y - centre.Y);
                        if (!taken[other] && (dx * dx) + (dy * dy) <= reach * reach)
                        {
                            taken[other] = true;
                            near.Add(other);
                        }
                    }
                }
            }
            near.Sort();
        }

        private Cluster Merge(Cluster cluster, List<int> others, int zoom)
        {
            foreach (var index in others)
            {
                var other = _clusters[index];
                _next[cluster.Last] = other.First;
                _apart[other.First] = (byte)(zoom + 1);
                var weight = cluster.Weight + other.Weight;
                cluster = new Cluster(
                    ((cluster.X * cluster.Weight) + (other.X * other.Weight)) / weight,
                    ((cluster.Y * cluster.Weight) + (other.Y * other.Weight)) / weight,
                    weight,
                    cluster.First,
                    other.Last);
            }
            return cluster;
        }

        private static (int Column, int Line) CellOf(in Cluster cluster, double reach) =>
            ((int)(cluster.X / reach), (int)(cluster.Y / reach));

        private static long Key(int column, int line) => ((long)column << 32) | (uint)line;
    }

    /// <param name="X">Of the centre, as <see cref="TileGrid.Project"/> gives it.</param>
    /// <param name="Y">Likewise.</param>
    /// <param name="Weight">How many markers it has.</param>
    /// <param name="First">The first of its markers.</param>
    /// <param name="Last">The last of them.</param>
    private readonly record struct Cluster(double X, double Y, int Weight, int First, int Last);
}
