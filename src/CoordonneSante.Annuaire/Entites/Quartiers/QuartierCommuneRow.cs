namespace CoordonneSante.Annuaire.Entites.Quartiers;

/// <summary>A commune (leaf: arrondissement in Paris, Lyon, Marseille where known) that a quarter stands on.</summary>
public sealed record QuartierCommuneRow
{
    public required string CodeQuartier { get; init; }

    public required string CodeInsee { get; init; }
}
