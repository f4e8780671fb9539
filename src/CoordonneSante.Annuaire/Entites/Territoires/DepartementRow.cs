namespace CoordonneSante.Annuaire.Entites.Territoires;

/// <summary>A département of the COG; <c>Code</c> is "01" … "95", "2A", "2B", "971" … "976".</summary>
public sealed record DepartementRow
{
    public required string Code { get; init; }

    public required string Nom { get; init; }

    public required string CodeRegion { get; init; }
}
