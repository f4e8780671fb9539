using Microsoft.EntityFrameworkCore;

namespace CoordonneSante.Annuaire.Entites.Territoires;

/// <summary>A département of the COG; <c>Code</c> is "01" … "95", "2A", "2B", "971" … "976".</summary>
[Comment("Départements (INSEE, COG).")]
public sealed record DepartementRow
{
    [Comment("Code INSEE du département : 01 à 95, 2A, 2B, 971 à 976.")]
    public required string Code { get; init; }

    [Comment("Nom du département.")]
    public required string Nom { get; init; }

    [Comment("Région du département.")]
    public required string CodeRegion { get; init; }
}
