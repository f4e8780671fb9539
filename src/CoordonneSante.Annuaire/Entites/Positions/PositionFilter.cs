using CoordonneSante.Annuaire.Requetes;
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

    /// <exception cref="RequeteInvalideException">COORDONNEES_INVERSEES, POINT_INVALIDE.</exception>
    private protected override void Check()
    {
        if (RangeOf(Longitude.Value) is var (west, east)
            && RangeOf(Latitude.Value) is var (south, north)
            && CoordonneesInversees.Are(west, east, south, north))
        {
            throw CoordonneesInversees.Error(
                FormattableString.Invariant($"La position cherchée (de {west} à {east} de longitude, de {south} à {north} de latitude)"),
                "Échangez les conditions de « longitude » et de « latitude ».");
        }
        Coordonnees.CheckDegrees(Longitude.Value?.Operands ?? [], Latitude.Value?.Operands ?? []);
    }

    /// <returns>Null unless both ends are given.</returns>
    private static (double Least, double Most)? RangeOf(ComparableOperationFilter<double>? filter) =>
        (filter?.Eq.Value ?? filter?.Gte.Value ?? filter?.Gt.Value) is { } least
        && (filter?.Eq.Value ?? filter?.Lte.Value ?? filter?.Lt.Value) is { } most
            ? (least, most)
            : null;
}
