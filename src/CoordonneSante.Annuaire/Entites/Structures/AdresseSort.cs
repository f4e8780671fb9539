using CoordonneSante.Annuaire.Tables.Ordering;

namespace CoordonneSante.Annuaire.Entites.Structures;

/// <summary>Sort by postal address.</summary>
public sealed record AdresseSort : EntitySort<AdresseSort, AdresseColumns>
{
    public SortDirection? Ligne { get; init; }

    public SortDirection? CodePostal { get; init; }

    public SortDirection? Ville { get; init; }
}
