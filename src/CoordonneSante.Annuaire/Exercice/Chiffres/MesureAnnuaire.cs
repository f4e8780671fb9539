using CoordonneSante.Annuaire.Entites.Gestionnaires;
using CoordonneSante.Annuaire.Entites.Structures;

namespace CoordonneSante.Annuaire.Exercice.Chiffres;

/// <summary>What the directory counts beside a published figure.</summary>
/// <param name="Type">The structures of this type.</param>
/// <param name="Portee">How what the document counts differs, in French.</param>
/// <param name="Categorie">Not their number, but the share that this family manages, in percent; null for the number.</param>
internal sealed record MesureAnnuaire(TypeStructure Type, string Portee, CategorieGestionnaire? Categorie = null);
