using CoordonneSante.Annuaire.Calculs;
using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Requetes;

namespace CoordonneSante.Annuaire.Geographie.Tuiles;

/// <summary>A layer of vector tiles: what it shows, and its tiles.</summary>
public abstract class Couche
{
    /// <summary>Last zoom worth asking for: a unit is then half a metre, and maps enlarge the tile further.</summary>
    internal const int LastUsefulZoom = 14;

    private protected Couche(string nom, string titre) => (Nom, Titre) = (nom, titre);

    /// <summary>Name of the layer, in addresses and in tiles.</summary>
    public string Nom { get; }

    /// <summary>For readers, in French.</summary>
    public string Titre { get; }

    /// <summary>For readers, in French: what is shown at which zoom, and what is not.</summary>
    public abstract string Description { get; }

    /// <summary>Tiles before it are empty.</summary>
    public abstract int MinZoom { get; }

    public int MaxZoom { get; } = LastUsefulZoom;

    public abstract IReadOnlyList<AttributTuile> Champs { get; }

    /// <summary>What holds all features: west, south, east, north, WGS 84, decimal degrees. Null without any.</summary>
    public abstract IReadOnlyList<double>? Emprise { get; }

    /// <summary>The files that the features come from.</summary>
    public abstract IReadOnlyList<Source> Sources { get; }

    /// <summary>The same of what a filter keeps.</summary>
    /// <param name="where">Which structures count; null for all.</param>
    /// <exception cref="RequeteInvalideException">FILTRE_SANS_OBJET, or of the filter.</exception>
    public string Describe(StructureFilter? where, Deadline deadline = default)
    {
        Check(where);
        return where is null ? Description : DescribeChecked(where, deadline);
    }

    /// <exception cref="RequeteInvalideException">FILTRE_SANS_OBJET: the layer shows no structures.</exception>
    public void Check(StructureFilter? where)
    {
        if (where is not null && !EstFiltrable)
        {
            throw new RequeteInvalideException(
                "FILTRE_SANS_OBJET", $"La couche « {Nom} » ne se filtre pas.", "Retirez « where », ou demandez la couche « structures ».");
        }
    }

    /// <summary>Draws a tile: a Mapbox Vector Tile 2.1 whose only layer has this layer's name.</summary>
    /// <param name="tile">Which.</param>
    /// <param name="where">Which structures count; null for all.</param>
    /// <returns>Empty where the tile has nothing to show.</returns>
    /// <exception cref="RequeteInvalideException">TUILE_INVALIDE, FILTRE_SANS_OBJET, or of the filter.</exception>
    public ReadOnlyMemory<byte> Draw(Tuile tile, StructureFilter? where, Deadline deadline = default)
    {
        tile.Check();
        Check(where);
        return tile.Zoom < MinZoom ? default : DrawChecked(tile, where, deadline);
    }

    /// <summary>The features whose outline meets a box, edges included; none of a layer of points.</summary>
    /// <param name="west">Degrees, WGS 84, as the others.</param>
    /// <param name="south">At most <paramref name="north"/>.</param>
    /// <param name="east">At least <paramref name="west"/>.</param>
    /// <param name="north">At least <paramref name="south"/>.</param>
    /// <returns>Their codes, in any order.</returns>
    public virtual IEnumerable<string> CodesIn(double west, double south, double east, double north) => [];

    /// <summary>Whether the tiles can show a selection of structures.</summary>
    private protected virtual bool EstFiltrable => false;

    /// <summary>Called of a layer that can show a selection.</summary>
    private protected virtual string DescribeChecked(StructureFilter where, Deadline deadline) => Description;

    private protected abstract ReadOnlyMemory<byte> DrawChecked(Tuile tile, StructureFilter? where, Deadline deadline);
}
