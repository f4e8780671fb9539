using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Exercice.Documents;

namespace CoordonneSante.Annuaire.Exercice.Modes;

/// <summary>An element of modes.json; its schema gives the meanings.</summary>
internal sealed record ModeRow(
    TypeStructure Type,
    string Libelle,
    Mention Definition,
    IReadOnlyList<VarianteMode> Variantes,
    IReadOnlyList<GestionnairePossible> Gestionnaires,
    IReadOnlyList<ParcoursRow> Parcours,
    string? CategorieFiness = null);
