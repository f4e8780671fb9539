using CoordonneSante.Annuaire.Entites.Structures;

namespace CoordonneSante.Annuaire.Geographie.Cartes;

/// <summary>What a map shows of the structures in a box.</summary>
/// <param name="TotalCount">All of them: those of the clusters and the points.</param>
/// <param name="Grappes">Two or more in one cell of the grid.</param>
/// <param name="Points">Those alone in their cell, and all of them at the largest zoom.</param>
public sealed record Carte(int TotalCount, IReadOnlyList<Grappe> Grappes, IReadOnlyList<Structure> Points);
