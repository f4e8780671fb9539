namespace CoordonneSante.Annuaire.Entites.Territoires;

/// <summary>A région of the COG; <c>Code</c> is two digits as text ("01" Guadeloupe, "53" Bretagne).</summary>
public sealed record RegionRow
{
    public required string Code { get; init; }

    public required string Nom { get; init; }
}
