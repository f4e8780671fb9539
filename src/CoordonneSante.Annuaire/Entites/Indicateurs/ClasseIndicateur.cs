using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Entites.Indicateurs;

/// <summary>A class of a classification, whether or not a commune is in it.</summary>
/// <param name="Code">As in the file.</param>
/// <param name="Libelle">For readers.</param>
/// <param name="NombreCommunes">Leaf communes that are in it.</param>
public sealed record ClasseIndicateur(Texte Code, Texte Libelle, int NombreCommunes);
