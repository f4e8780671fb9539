using CoordonneSante.Annuaire.Tables.Ordering;

namespace CoordonneSante.Annuaire.Entites.Positions;

/// <summary>Sort by position.</summary>
public sealed record PositionSort : EntitySort<PositionSort, PositionColumns>
{
    public SortDirection? Longitude { get; init; }

    public SortDirection? Latitude { get; init; }

    public SortDirection? Qualite { get; init; }

    public SortDirection? Niveau { get; init; }
}
