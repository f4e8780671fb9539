using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Evolutions;

/// <summary>A type or a région that only one of two versions covers, so that nothing can be said of its change.</summary>
/// <param name="Code">As in the schema; null for the missing value.</param>
/// <param name="Libelle">For readers.</param>
/// <param name="NombreAvant">Structures left out of the first version.</param>
/// <param name="NombreApres">Structures left out of the second version.</param>
public sealed record NonComparable(Texte? Code, Texte Libelle, int NombreAvant, int NombreApres);
