using CoordonneSante.Annuaire.Dimensions;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Statistiques;

/// <summary>The value of a cell by one dimension.</summary>
/// <param name="Dimension">Which dimension.</param>
/// <param name="Code">Null for the missing value.</param>
/// <param name="Libelle">For readers; of the missing value, what is missing.</param>
public readonly record struct CleStatistique(DimensionStructure Dimension, Texte? Code, Texte Libelle)
{
    /// <summary>Whether the whole of the territory is in what the table is limited to; null of a value that is no
    /// territory.</summary>
    public bool? Entier { get; init; }
}
