using Microsoft.EntityFrameworkCore;

namespace CoordonneSante.Annuaire.Entites.Quartiers;

/// <summary>A commune (leaf: arrondissement in Paris, Lyon, Marseille where known) that a quarter stands on.</summary>
[Comment("Communes (ou arrondissements municipaux) sur lesquelles s'étend un quartier.")]
public sealed record QuartierCommuneRow
{
    [Comment("Quartier.")]
    public required string CodeQuartier { get; init; }

    [Comment("Commune ou arrondissement municipal.")]
    public required string CodeInsee { get; init; }
}
