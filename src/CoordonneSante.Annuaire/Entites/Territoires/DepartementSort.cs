using CoordonneSante.Annuaire.Tables.Ordering;

namespace CoordonneSante.Annuaire.Entites.Territoires;

/// <summary>Sort of départements.</summary>
public sealed record DepartementSort : EntitySort<DepartementSort, DepartementTable>
{
    public SortDirection? Code { get; init; }

    public SortDirection? Nom { get; init; }

    public SortDirection? Population { get; init; }

    public RegionSort? Region { get; init; }
}
