using CoordonneSante.Annuaire.Tables.Ordering;

namespace CoordonneSante.Annuaire.Entites.Positions;

/// <summary>Sort by position.</summary>
public sealed record PositionSort : Sort<PositionColumns>
{
    public SortDirection? Longitude { get; init; }

    public SortDirection? Latitude { get; init; }

    public SortDirection? Qualite { get; init; }

    internal override void Visit(SortPass pass, PositionColumns columns)
    {
        pass.Key(Longitude, columns.Longitude);
        pass.Key(Latitude, columns.Latitude);
        pass.Key(Qualite, columns.Qualite);
    }
}
