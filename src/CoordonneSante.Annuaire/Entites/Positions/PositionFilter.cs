using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Annuaire.Tables.Filtering;

namespace CoordonneSante.Annuaire.Entites.Positions;

/// <summary>Conditions on a position.</summary>
public sealed record PositionFilter : EntityFilter<PositionFilter, PositionColumns>
{
    public Optional<ComparableOperationFilter<double>?> Longitude { get; init; }

    public Optional<ComparableOperationFilter<double>?> Latitude { get; init; }

    public Optional<StringOperationFilter?> Qualite { get; init; }

    public Optional<EnumOperationFilter<NiveauGeocodage>?> Niveau { get; init; }
}
