namespace CoordonneSante.Annuaire.Entites.Territoires;

/// <summary>An EPCI à fiscalité propre, known by its SIREN (9 digits).</summary>
public sealed record EpciRow
{
    public required string Siren { get; init; }

    public required string Nom { get; init; }
}
