namespace CoordonneSante.Annuaire.Entites.Territoires;

/// <summary>An INSEE code no longer in use and the commune of the loaded COG that holds its territory today.</summary>
public sealed record MouvementCommuneRow
{
    public required string AncienCode { get; init; }

    public required string AncienNom { get; init; }

    /// <summary>Code in the loaded COG, chains of mergers followed to their end.</summary>
    public required string CodeInsee { get; init; }

    public required DateOnly DateEffet { get; init; }
}
