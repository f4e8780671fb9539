using Microsoft.EntityFrameworkCore;

namespace CoordonneSante.Annuaire.Entites.Territoires;

/// <summary>A région of the COG; <c>Code</c> is two digits as text ("01" Guadeloupe, "53" Bretagne).</summary>
[Comment("Régions (INSEE, COG).")]
[PrimaryKey(nameof(Code))]
public sealed record RegionRow
{
    [Comment("Code INSEE de la région, deux chiffres.")]
    public required string Code { get; init; }

    [Comment("Nom de la région.")]
    public required string Nom { get; init; }
}
