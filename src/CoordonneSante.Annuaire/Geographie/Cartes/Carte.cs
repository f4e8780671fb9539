using CoordonneSante.Annuaire.Entites.Structures;

namespace CoordonneSante.Annuaire.Geographie.Cartes;

/// <summary>What a map shows of the structures in a box.</summary>
/// <param name="TotalCount">All of them: those of the clusters and the points.</param>
/// <param name="Grappes">Two or more that are too near each other.</param>
/// <param name="Points">Those alone, and all of them at the largest zoom.</param>
public sealed record Carte(int TotalCount, IReadOnlyList<Grappe> Grappes, IReadOnlyList<Structure> Points)
{
    /// <summary>Clusters, then points, as one list.</summary>
    public IEnumerable<ElementCarte> Elements => Grappes.Select(ElementCarte.Of).Concat(Points.Select(ElementCarte.Of));
}
