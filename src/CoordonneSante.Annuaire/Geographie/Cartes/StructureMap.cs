using System.Buffers;
using CoordonneSante.Annuaire.Calculs;
using CoordonneSante.Annuaire.Dimensions;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Geographie.Tuiles;
using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Annuaire.Tables.Queries;

namespace CoordonneSante.Annuaire.Geographie.Cartes;

/// <summary>The structures that have a position, in the order of their cells.</summary>
internal sealed class StructureMap
{
    private const int Decimals = 6;

    private readonly StructureTable _structures;
    private readonly StructureDimensions _dimensions;
    private readonly ulong[] _cells;
    private readonly Marker[] _markers;

    public StructureMap(StructureTable structures, StructureDimensions dimensions)
    {
        _structures = structures;
        _dimensions = dimensions;
        var markers = new List<(ulong Cell, Marker Marker)>(structures.Count);
        for (var row = 1; row <= structures.Count; row++)
        {
            if (structures.At(row).Position is { } position)
            {
                markers.Add(
                    (TileGrid.FinestCell(position.Longitude, position.Latitude), new Marker(row, position.Longitude, position.Latitude)));
            }
        }
        markers.Sort((left, right) => (left.Cell, left.Marker.Row).CompareTo((right.Cell, right.Marker.Row)));
        _cells = [.. markers.Select(marker => marker.Cell)];
        _markers = [.. markers.Select(marker => marker.Marker)];
    }

    /// <exception cref="RequeteInvalideException">EMPRISE_INVALIDE, ZOOM_INVALIDE, or of the filter.</exception>
    public Carte Draw(Emprise emprise, int zoom, StructureFilter? where, DimensionStructure? ventilerPar, Deadline deadline)
    {
        emprise.Check();
        if (zoom is < 0 or > TileGrid.MaxZoom)
        {
            throw new RequeteInvalideException(
                "ZOOM_INVALIDE",
                $"« zoom » vaut {zoom} : il va de 0 à {TileGrid.MaxZoom}.",
                "Arrondissez le zoom de la carte à l'entier inférieur.");
        }
        var drawing = new Drawing(this, zoom, ventilerPar is { } asked ? _dimensions[asked] : null);

        // All the cells of a box are numbered between those of its north-west and south-east corners.
        var end = TileGrid.FinestCell(emprise.Est, emprise.Sud) + 1;
        Draw(drawing, TileGrid.FinestCell(emprise.Ouest, emprise.Nord), end, emprise, where, deadline);
        return drawing.ToCarte();
    }

    /// <summary>What a tile shows: a point on the edge of two is in the one that its cell is in.</summary>
    /// <param name="tile">A tile of the pyramid.</param>
    /// <param name="zoom">Zoom that tells what is grouped, as in a map; not before the tile's, so that no group leaves its tile.</param>
    /// <param name="where">Which structures count; null for all.</param>
    /// <param name="deadline">Ends the computation.</param>
    /// <exception cref="RequeteInvalideException">Of the filter.</exception>
    public Carte Draw(Tuile tile, int zoom, StructureFilter? where, Deadline deadline)
    {
        var (first, end) = TileGrid.FinestCellsOf(tile);
        var drawing = new Drawing(this, zoom, null);
        Draw(drawing, first, end, null, where, deadline);
        return drawing.ToCarte();
    }

    /// <param name="drawing">Receives the markers, cell by cell.</param>
    /// <param name="firstCell">The first finest cell to look at.</param>
    /// <param name="endCell">Where to stop, not included.</param>
    /// <param name="emprise">The box they must be in; null when the cells say it all.</param>
    /// <param name="where">Which structures count; null for all.</param>
    /// <param name="deadline">Ends the drawing.</param>
    private void Draw(
        Drawing drawing, ulong firstCell, ulong endCell, Emprise? emprise, StructureFilter? where, Deadline deadline)
    {
        var (start, end) = (FirstAtOrAfter(firstCell), FirstAtOrAfter(endCell));
        using var rows = where is null ? null : Query.Select<Structure, StructureTable>(_structures, null, null, where, deadline);
        var members = ArrayPool<int>.Shared.Rent(Math.Max(end - start, 1));
        var (count, cell) = (0, ulong.MaxValue);
        for (var i = start; i < end; i++)
        {
            deadline.Check();
            ref readonly var marker = ref _markers[i];
            if (emprise?.Contains(marker.Longitude, marker.Latitude) == false || rows?.Contains(marker.Row) == false)
            {
                continue;
            }
            var markerCell = TileGrid.CellAt(drawing.Zoom, _cells[i]);
            if (markerCell != cell)
            {
                drawing.Add(members.AsSpan(0, count));
                (count, cell) = (0, markerCell);
            }
            members[count++] = i;
        }
        drawing.Add(members.AsSpan(0, count));
        ArrayPool<int>.Shared.Return(members);
    }

    private int FirstAtOrAfter(ulong cell)
    {
        var (low, high) = (0, _cells.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _cells[middle] < cell ? (middle + 1, high) : (low, middle);
        }
        return low;
    }

    private readonly record struct Marker(int Row, double Longitude, double Latitude);

    private sealed class Drawing(StructureMap map, int zoom, StructureDimension? dimension)
    {
        private readonly List<Grappe> _grappes = [];
        private readonly List<Structure> _points = [];
        private int _total;

        public int Zoom => zoom;

        public Carte ToCarte() => new(_total, _grappes, _points);

        /// <param name="members">Indexes of the markers of one cell; overwritten.</param>
        public void Add(Span<int> members)
        {
            _total += members.Length;
            if (members.Length > 1 && zoom < TileGrid.MaxZoom)
            {
                _grappes.Add(Group(members));
                return;
            }
            foreach (var member in members)
            {
                _points.Add(map._structures.At(map._markers[member].Row));
            }
        }

        private Grappe Group(Span<int> members)
        {
            var (west, south, east, north) = (double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);
            var (longitudes, latitudes, differences) = (0.0, 0.0, 0UL);
            for (var i = 0; i < members.Length; i++)
            {
                ref readonly var marker = ref map._markers[members[i]];
                differences |= map._cells[members[i]] ^ map._cells[members[0]];
                longitudes += marker.Longitude;
                latitudes += marker.Latitude;
                (west, east) = (Math.Min(west, marker.Longitude), Math.Max(east, marker.Longitude));
                (south, north) = (Math.Min(south, marker.Latitude), Math.Max(north, marker.Latitude));
            }
            var centre = Position.At(
                Math.Round(longitudes / members.Length, Decimals), Math.Round(latitudes / members.Length, Decimals));
            return new Grappe(centre, [west, south, east, north], members.Length, TileGrid.FirstZoomApart(differences), Ventilate(members));
        }

        private EffectifParCle[] Ventilate(Span<int> members)
        {
            if (dimension is null)
            {
                return [];
            }
            for (var i = 0; i < members.Length; i++)
            {
                members[i] = map._markers[members[i]].Row;
            }
            return dimension.Count(members);
        }
    }
}
