using System.Buffers;

using CoordonneSante.Annuaire.Queries;
using CoordonneSante.Annuaire.Statistiques;
using CoordonneSante.Annuaire.Structures;

namespace CoordonneSante.Annuaire.Spatial.Cartes;

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
                markers.Add((TileGrid.FinestCell(position.Longitude, position.Latitude), new Marker(row, position.Longitude, position.Latitude)));
            }
        }
        markers.Sort((left, right) => (left.Cell, left.Marker.Row).CompareTo((right.Cell, right.Marker.Row)));
        _cells = [.. markers.Select(marker => marker.Cell)];
        _markers = [.. markers.Select(marker => marker.Marker)];
    }

    /// <exception cref="RequeteInvalideException">EMPRISE_INVALIDE, ZOOM_INVALIDE, or of the filter.</exception>
    public Carte Draw(Emprise emprise, int zoom, StructureFilter? where, DimensionStructure? ventilerPar)
    {
        emprise.Check();
        if (zoom is < 0 or > TileGrid.MaxZoom)
        {
            throw new RequeteInvalideException(
                "ZOOM_INVALIDE", $"« zoom » vaut {zoom} : il va de 0 à {TileGrid.MaxZoom}.", "Arrondissez le zoom de la carte à l'entier inférieur.");
        }
        using var rows = where is null ? null : Query.Select<Structure, StructureTable>(_structures, null, null, where);
        var dimension = ventilerPar is { } asked ? _dimensions[asked] : null;
        var drawing = new Drawing(this, zoom, dimension);

        // All the cells of a box are numbered between those of its north-west and south-east corners.
        var start = FirstAtOrAfter(TileGrid.FinestCell(emprise.Ouest, emprise.Nord));
        var end = FirstAtOrAfter(TileGrid.FinestCell(emprise.Est, emprise.Sud) + 1);
        var members = ArrayPool<int>.Shared.Rent(Math.Max(end - start, 1));
        var (count, cell) = (0, ulong.MaxValue);
        for (var i = start; i < end; i++)
        {
            ref readonly var marker = ref _markers[i];
            if (!emprise.Contains(marker.Longitude, marker.Latitude) || rows?.Contains(marker.Row) == false)
            {
                continue;
            }
            var markerCell = TileGrid.CellAt(zoom, _cells[i]);
            if (markerCell != cell)
            {
                drawing.Add(members.AsSpan(0, count));
                (count, cell) = (0, markerCell);
            }
            members[count++] = i;
        }
        drawing.Add(members.AsSpan(0, count));
        ArrayPool<int>.Shared.Return(members);
        return new Carte(drawing.Total, drawing.Grappes, drawing.Points);
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
        public int Total { get; private set; }

        public List<Grappe> Grappes { get; } = [];

        public List<Structure> Points { get; } = [];

        /// <param name="members">Indexes of the markers of one cell; overwritten.</param>
        public void Add(Span<int> members)
        {
            Total += members.Length;
            if (members.Length > 1 && zoom < TileGrid.MaxZoom)
            {
                Grappes.Add(Group(members));
                return;
            }
            foreach (var member in members)
            {
                Points.Add(map._structures.At(map._markers[member].Row));
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
