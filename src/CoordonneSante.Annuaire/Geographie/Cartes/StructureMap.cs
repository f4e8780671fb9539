using CoordonneSante.Annuaire.Caching;
using CoordonneSante.Annuaire.Calculs;
using CoordonneSante.Annuaire.Dimensions;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Geographie.Tuiles;
using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Annuaire.Tables.Columns;
using CoordonneSante.Annuaire.Tables.Queries;

namespace CoordonneSante.Annuaire.Geographie.Cartes;

/// <summary>The structures that have a position, on maps.</summary>
internal sealed class StructureMap(StructureTable structures, StructureDimensions dimensions)
{
    /// <summary>Of the groupings kept, one a selection of structures.</summary>
    private const int MaxBytes = 32 * 1024 * 1024;

    /// <summary>Of an entry without its markers and its key.</summary>
    private const int EntryBytes = 256;

    private readonly RecentlyUsed<Selection, ClusterTree> _trees =
        new(MaxBytes, tree => tree.Bytes + (structures.Count / 8) + EntryBytes);

    /// <exception cref="RequeteInvalideException">EMPRISE_INVALIDE, COORDONNEES_INVERSEES, ZOOM_INVALIDE, or of the filter.</exception>
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
        return Draw(new Drawing(structures, zoom, ventilerPar is { } asked ? dimensions[asked] : null, null), emprise, where, deadline);
    }

    /// <summary>What a tile shows: the points that are in it, and the clusters whose centre is. One on the edge of two is in the one that
    /// its cell is in.</summary>
    /// <param name="tile">A tile of the pyramid.</param>
    /// <param name="zoom">Zoom that tells what is grouped, as in a map.</param>
    /// <param name="where">Which structures count; null for all.</param>
    /// <param name="deadline">Ends the computation.</param>
    /// <exception cref="RequeteInvalideException">Of the filter.</exception>
    public Carte Draw(Tuile tile, int zoom, StructureFilter? where, Deadline deadline) =>
        Draw(new Drawing(structures, zoom, null, TileGrid.FinestCellsOf(tile)), null, where, deadline);

    /// <param name="drawing">Receives the markers, cluster by cluster.</param>
    /// <param name="emprise">The box they must be in; null when the drawing tells.</param>
    /// <param name="where">Which structures count; null for all.</param>
    /// <param name="deadline">Ends the drawing.</param>
    private Carte Draw(Drawing drawing, Emprise? emprise, StructureFilter? where, Deadline deadline)
    {
        using var rows = Query.Select<Structure, StructureTable>(structures, null, null, where, deadline);
        var tree = _trees.Get(new Selection(rows.CopyLasting()), selection => new ClusterTree(MarkersOf(selection.Rows), deadline));
        var markers = tree.Markers;
        var apart = 0;
        for (var i = 0; i < markers.Length; i++)
        {
            deadline.Check();
            apart = Math.Min(apart, tree.FirstZoomApart(i));
            if (emprise?.Contains(markers[i].Longitude, markers[i].Latitude) != false)
            {
                drawing.Add(markers[i], apart);
                apart = TileGrid.MaxZoom;
            }
        }
        return drawing.ToCarte();
    }

    private List<Marker> MarkersOf(RowSet rows)
    {
        var markers = new List<Marker>(rows.Count);
        foreach (var row in rows)
        {
            if (structures.At(row).Position is { } position)
            {
                markers.Add(Marker.At(row, position.Longitude, position.Latitude));
            }
        }
        return markers;
    }

    /// <summary>Structures as the key of what is made of them: filters that select the same are one.</summary>
    private sealed class Selection(RowSet rows) : IEquatable<Selection>
    {
        public RowSet Rows => rows;

        public bool Equals(Selection? other) => other is not null && rows.SetEquals(other.Rows);

        public override bool Equals(object? obj) => Equals(obj as Selection);

        public override int GetHashCode() => rows.HashOfContent();
    }
}
