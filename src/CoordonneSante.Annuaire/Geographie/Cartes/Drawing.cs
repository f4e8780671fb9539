using System.Runtime.InteropServices;
using CoordonneSante.Annuaire.Dimensions;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Spatial;

namespace CoordonneSante.Annuaire.Geographie.Cartes;

/// <summary>Markers put on a map one after the other, those of a cluster together.</summary>
/// <param name="structures">The structures of the markers.</param>
/// <param name="zoom">Which tells clusters.</param>
/// <param name="dimension">What clusters are broken down by; null for nothing.</param>
/// <param name="view">Tells by their centre which clusters are shown.</param>
internal sealed class Drawing(StructureTable structures, int zoom, StructureDimension? dimension, View view)
{
    private readonly List<Grappe> _grappes = [];
    private readonly List<Structure> _points = [];

    /// <summary>Of a cluster that a dimension breaks down.</summary>
    private readonly List<int> _rows = [];

    // The first since the last time something was shown; and the cluster, once there are two.
    private Marker? _first;
    private Summary? _cluster;
    private int _firstZoomApart = TileGrid.MaxZoom;
    private int _total;

    public int Zoom => zoom;

    /// <param name="marker">The next one.</param>
    /// <param name="firstZoomApart">From which it and the marker before are not in one cluster.</param>
    public void Add(in Marker marker, int firstZoomApart)
    {
        if (firstZoomApart <= zoom)
        {
            Show();
        }
        if (_first is not { } first)
        {
            _first = marker;
            return;
        }
        _firstZoomApart = Math.Min(_firstZoomApart, firstZoomApart);
        if (_cluster is null)
        {
            _cluster = new Summary();
            Add(first, _cluster);
        }
        Add(marker, _cluster);
    }

    /// <param name="run">The next markers, which are a cluster.</param>
    /// <param name="markers">These markers.</param>
    public void Add(in ClusterRun run, ReadOnlySpan<Marker> markers)
    {
        Show();
        if (view.Has(run.Centre.Longitude, run.Centre.Latitude))
        {
            foreach (ref readonly var marker in dimension is null ? [] : markers)
            {
                _rows.Add(marker.Row);
            }
            Show(run.Centre, run.Bounds, markers.Length, run.Effectifs, run.FirstZoomApart, markers[0].Row);
        }
    }

    public Carte ToCarte()
    {
        Show();
        return new Carte(_total, _grappes, _points);
    }

    private void Add(in Marker marker, Summary cluster)
    {
        cluster.Add(marker);
        if (dimension is not null)
        {
            _rows.Add(marker.Row);
        }
    }

    /// <summary>Shows what has been added since the last time.</summary>
    private void Show()
    {
        if (_first is { } first)
        {
            if (_cluster is null)
            {
                ShowAlone(first);
            }
            else if (_cluster.Centre is var centre && view.Has(centre.Longitude, centre.Latitude))
            {
                Show(centre, _cluster.Bounds, _cluster.Count, _cluster.Effectifs, _firstZoomApart, first.Row);
            }
        }
        (_first, _cluster, _firstZoomApart) = (null, null, TileGrid.MaxZoom);
        _rows.Clear();
    }

    private void ShowAlone(in Marker marker)
    {
        if (view.Has(marker.Longitude, marker.Latitude))
        {
            _points.Add(structures.At(marker.Row));
            _total++;
        }
    }

    private void Show(Position centre, in Bounds bounds, int count, EffectifsParType effectifs, int firstZoomApart, int firstRow)
    {
        _grappes.Add(new Grappe(
            centre,
            [bounds.West, bounds.South, bounds.East, bounds.North],
            count,
            effectifs,
            firstZoomApart,
            dimension?.Count(CollectionsMarshal.AsSpan(_rows)) ?? [],
            structures.At(firstRow)));
        _total += count;
        _rows.Clear();
    }
}
