using CoordonneSante.Annuaire.Geographie.Tuiles;
using CoordonneSante.Annuaire.Spatial;

namespace CoordonneSante.Annuaire.Geographie.Cartes;

/// <summary>The part of the map that is drawn: a box, which shows of clusters what is in it, or a tile, which shows whole those whose
/// centre it has.</summary>
internal sealed class View
{
    /// <summary>Of a tile's box, in degrees: more than what the centres of clusters are rounded by.</summary>
    private const double Margin = 0.00001;

    private readonly Bounds _box;
    private readonly (ulong First, ulong End)? _cells;

    public View(Emprise emprise) => _box = new Bounds(emprise.Ouest, emprise.Sud, emprise.Est, emprise.Nord);

    public View(Tuile tile)
    {
        var (northWest, southEast) = (TileGrid.CornerOf(tile.Zoom, tile.X, tile.Y), TileGrid.CornerOf(tile.Zoom, tile.X + 1, tile.Y + 1));
        _box = new Bounds(
            northWest.Longitude - Margin, southEast.Latitude - Margin, southEast.Longitude + Margin, northWest.Latitude + Margin);
        _cells = TileGrid.FinestCellsOf(tile);
    }

    /// <summary>False when nothing within the bounds is shown.</summary>
    public bool Meets(in Bounds bounds) =>
        bounds.West <= _box.East && bounds.East >= _box.West && bounds.South <= _box.North && bounds.North >= _box.South;

    /// <summary>Whether the clusters within the bounds are shown whole, when they are.</summary>
    public bool ShowsAll(in Bounds bounds) =>
        _cells is not null
        || (bounds.West >= _box.West && bounds.East <= _box.East && bounds.South >= _box.South && bounds.North <= _box.North);

    /// <summary>Whether a marker counts in its cluster.</summary>
    public bool Shows(in Marker marker) => ShowsAll(Bounds.Of(marker));

    /// <summary>Whether a cluster, or a marker alone, is shown by where its centre is.</summary>
    public bool Has(double longitude, double latitude) =>
        _cells is not { } cells || (TileGrid.FinestCell(longitude, latitude) is var cell && cell >= cells.First && cell < cells.End);
}
