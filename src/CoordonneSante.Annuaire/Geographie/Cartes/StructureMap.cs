using System.Runtime.InteropServices;
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
    /// <summary>Of the groupings kept, one a selection of structures. That of all of them is kept beside, whatever its size.</summary>
    private const int MaxBytes = 32 * 1024 * 1024;

    /// <summary>Of an entry without its markers and its key.</summary>
    private const int EntryBytes = 256;

    private readonly RecentlyUsed<Selection, ClusterTree> _trees =
        new(MaxBytes, tree => tree.Bytes + (structures.Count / 8) + EntryBytes);

    private readonly RecentlyUsed<int, ClusterTree> _treeOfAll = new(1);

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
        return Draw(new View(emprise), zoom, ventilerPar is { } asked ? dimensions[asked] : null, where, deadline);
    }

    /// <summary>What a tile shows: the points that are in it, and the clusters whose centre is. One on the edge of two is in the one that
    /// its cell is in.</summary>
    /// <param name="tile">A tile of the pyramid.</param>
    /// <param name="zoom">Zoom that tells what is grouped, as in a map.</param>
    /// <param name="where">Which structures count; null for all.</param>
    /// <param name="deadline">Ends the computation.</param>
    /// <exception cref="RequeteInvalideException">Of the filter.</exception>
    public Carte Draw(Tuile tile, int zoom, StructureFilter? where, Deadline deadline) =>
        Draw(new View(tile), zoom, null, where, deadline);

    private Carte Draw(View view, int zoom, StructureDimension? dimension, StructureFilter? where, Deadline deadline)
    {
        var drawing = new Drawing(structures, zoom, dimension, view);
        TreeOf(where, deadline).Draw(view, drawing, deadline);
        return drawing.ToCarte();
    }

    private ClusterTree TreeOf(StructureFilter? where, Deadline deadline)
    {
        if (where is null)
        {
            return TreeOfAll(deadline);
        }
        using var rows = Query.Select<Structure, StructureTable>(structures, null, null, where, deadline);
        return rows.SetEquals(structures.Everything)
            ? TreeOfAll(deadline)
            : _trees.Get(new Selection(rows.CopyLasting()), selection => Group(selection.Rows, deadline));
    }

    private ClusterTree TreeOfAll(Deadline deadline) => _treeOfAll.Get(0, _ => Group(structures.Everything, deadline));

    private ClusterTree Group(RowSet rows, Deadline deadline)
    {
        var markers = new List<Marker>(rows.Count);
        foreach (var row in rows)
        {
            deadline.Check();
            var structure = structures.At(row);
            if (structure.Position is { } position)
            {
                markers.Add(new Marker(position.Longitude, position.Latitude, row, structure.Type));
            }
        }
        return new ClusterTree(CollectionsMarshal.AsSpan(markers), deadline);
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
