using CoordonneSante.Annuaire.Tables.Filtering;

namespace CoordonneSante.Annuaire.Entites.Structures;

/// <summary>Conditions on the postal address of a structure.</summary>
public sealed record AdresseFilter : EntityFilter<AdresseFilter, AdresseColumns>
{
    public Optional<StringOperationFilter?> Ligne { get; init; }

    public Optional<StringOperationFilter?> CodePostal { get; init; }

    public Optional<StringOperationFilter?> Ville { get; init; }
}
