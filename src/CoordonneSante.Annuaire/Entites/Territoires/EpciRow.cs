using Microsoft.EntityFrameworkCore;

namespace CoordonneSante.Annuaire.Entites.Territoires;

/// <summary>An EPCI à fiscalité propre, known by its SIREN (9 digits).</summary>
[Comment("EPCI à fiscalité propre (DGCL).")]
[PrimaryKey(nameof(Siren))]
public sealed record EpciRow
{
    [Comment("Numéro SIREN de l'EPCI, neuf chiffres.")]
    public required string Siren { get; init; }

    [Comment("Raison sociale.")]
    public required string Nom { get; init; }
}
