using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Exercice.Documents;

namespace CoordonneSante.Annuaire.Exercice.Ressources;

/// <summary>An element of ressources.json. See <see cref="Ressource"/> for the meaning of its members.</summary>
internal sealed record RessourceRow(
    string Code,
    string Titre,
    IReadOnlyList<TypeStructure> Types,
    IReadOnlyList<Citation> Sources,
    string? Adresse = null,
    string? Organisme = null,
    string? Note = null);
