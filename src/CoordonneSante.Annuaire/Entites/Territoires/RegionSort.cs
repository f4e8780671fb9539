using CoordonneSante.Annuaire.Tables.Ordering;

namespace CoordonneSante.Annuaire.Entites.Territoires;

/// <summary>Sort of régions.</summary>
public sealed record RegionSort : EntitySort<RegionSort, RegionTable>
{
    public SortDirection? Code { get; init; }

    public SortDirection? Nom { get; init; }

    public SortDirection? Population { get; init; }
}
