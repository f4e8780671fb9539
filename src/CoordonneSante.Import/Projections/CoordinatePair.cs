using CoordonneSante.Annuaire.Spatial;

namespace CoordonneSante.Import.Projections;

/// <summary>Two numbers of a source that name one point: degrees or metres, in either order. Their ranges tell which, in a given
/// territory.</summary>
/// <param name="IsGeographic">Whether the numbers were degrees.</param>
/// <param name="Other">The point in the other order, where the territory holds it too (metres in Guyane); null elsewhere.</param>
internal readonly record struct CoordinatePair(PlacedPoint Point, bool IsGeographic, PlacedPoint? Other)
{
    /// <returns>Null when the numbers fit the territory in no way.</returns>
    public static CoordinatePair? Read(ProjectionLocale territory, double first, double second)
    {
        if (
            Usable(PlacedPoint.FromGeographic(territory, first, second), PlacedPoint.FromGeographic(territory, second, first)) is
            { } degrees)
        {
            return new CoordinatePair(degrees.Point, IsGeographic: true, degrees.Other);
        }

        return
            Usable(PlacedPoint.FromProjected(territory, first, second), PlacedPoint.FromProjected(territory, second, first)) is { } metres
            ? new CoordinatePair(metres.Point, IsGeographic: false, metres.Other)
            : null;
    }

    /// <summary>How far the nearest reading of this pair is from a point.</summary>
    public double DistanceInMetres(PlacedPoint point) =>
        Math.Min(Distance(Point, point), Other is { } other ? Distance(other, point) : double.PositiveInfinity);

    private static (PlacedPoint Point, PlacedPoint? Other)? Usable(PlacedPoint first, PlacedPoint second) =>
        (first.Refus, second.Refus) switch
        {
            (null, null) => (first, second),
            (null, _) => (first, null),
            (_, null) => (second, null),
            _ => null,
        };

    private static double Distance(PlacedPoint a, PlacedPoint b) =>
        GreatCircle.DistanceInMetres(a.Longitude, a.Latitude, b.Longitude, b.Latitude);
}
