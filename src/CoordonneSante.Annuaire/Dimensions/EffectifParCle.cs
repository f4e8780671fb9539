using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Dimensions;

/// <summary>How many structures have one value of a dimension.</summary>
/// <param name="Code">Null for those whose value is missing.</param>
/// <param name="Libelle">The value for readers.</param>
/// <param name="Nombre">At least 1.</param>
public readonly record struct EffectifParCle(Texte? Code, Texte Libelle, int Nombre);
