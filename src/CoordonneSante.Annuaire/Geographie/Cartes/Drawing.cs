using CoordonneSante.Annuaire.Dimensions;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Spatial;

namespace CoordonneSante.Annuaire.Geographie.Cartes;

/// <summary>Markers put on a map one after the other, those of a cluster together.</summary>
/// <param name="structures">The structures of the markers.</param>
/// <param name="zoom">Which tells clusters.</param>
/// <param name="dimension">What clusters are broken down by; null for nothing.</param>
/// <param name="tile">Shows the clusters whose centre it has, whole; null to show all.</param>
internal sealed class Drawing(StructureTable structures, int zoom, StructureDimension? dimension, (ulong First, ulong End)? tile)
{
    private const int Decimals = 6;

    private readonly List<Grappe> _grappes = [];
    private readonly List<Structure> _points = [];
    private readonly List<Marker> _members = [];
    private int _firstZoomApart = TileGrid.MaxZoom;
    private int _total;

    /// <param name="marker">The next one.</param>
    /// <param name="firstZoomApart">From which it and the marker before are not in one cluster.</param>
    public void Add(in Marker marker, int firstZoomApart)
    {
        if (firstZoomApart <= zoom)
        {
            Show();
        }
        else if (_members.Count > 0)
        {
            _firstZoomApart = Math.Min(_firstZoomApart, firstZoomApart);
        }
        _members.Add(marker);
    }

    public Carte ToCarte()
    {
        Show();
        return new Carte(_total, _grappes, _points);
    }

    private void Show()
    {
        if (_members is [var alone])
        {
            if (IsIn(alone.Cell))
            {
                _points.Add(structures.At(alone.Row));
                _total++;
            }
        }
        else if (_members.Count > 0)
        {
            var (longitude, latitude) = (_members.Average(marker => marker.Longitude), _members.Average(marker => marker.Latitude));
            var centre = Position.At(Math.Round(longitude, Decimals), Math.Round(latitude, Decimals));
            if (IsIn(TileGrid.FinestCell(centre.Longitude, centre.Latitude)))
            {
                _grappes.Add(Group(centre));
                _total += _members.Count;
            }
        }
        _members.Clear();
        _firstZoomApart = TileGrid.MaxZoom;
    }

    private bool IsIn(ulong cell) => tile is not { } box || (cell >= box.First && cell < box.End);

    private Grappe Group(Position centre)
    {
        var effectifs = new EffectifsParType();
        foreach (var marker in _members)
        {
            effectifs.Add(structures.At(marker.Row));
        }
        return new Grappe(
            centre,
            [
                _members.Min(marker => marker.Longitude), _members.Min(marker => marker.Latitude),
                _members.Max(marker => marker.Longitude), _members.Max(marker => marker.Latitude),
            ],
            _members.Count,
            effectifs,
            _firstZoomApart,
            dimension?.Count([.. _members.Select(marker => marker.Row)]) ?? [],
            structures.At(_members[0].Row));
    }
}
