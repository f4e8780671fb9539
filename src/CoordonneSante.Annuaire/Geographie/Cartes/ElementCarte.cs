using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Spatial;

namespace CoordonneSante.Annuaire.Geographie.Cartes;

/// <summary>What a map draws at one place: a cluster or a structure.</summary>
/// <param name="Position">Where.</param>
/// <param name="Nombre">How many structures, 1 for a structure.</param>
/// <param name="Effectifs">The same by type.</param>
/// <param name="Grappe">Null for a structure.</param>
/// <param name="Structure">Null for a cluster.</param>
public sealed record ElementCarte(Position Position, int Nombre, EffectifsParType Effectifs, Grappe? Grappe, Structure? Structure)
{
    internal static ElementCarte Of(Grappe grappe) => new(grappe.Centre, grappe.Nombre, grappe.Effectifs, grappe, null);

    /// <param name="structure">One that a map shows, and that therefore has a position.</param>
    internal static ElementCarte Of(Structure structure) => new(
        structure.Position ?? throw new InvalidOperationException("A map shows no structure without position."),
        1,
        EffectifsParType.Of(structure),
        null,
        structure);
}
