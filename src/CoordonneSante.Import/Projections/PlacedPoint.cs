using CoordonneSante.Import.Reading;

namespace CoordonneSante.Import.Projections;

/// <summary>A pair of coordinates of a source, turned into a usable WGS 84 point or refused.</summary>
/// <param name="Longitude">Decimal degrees, six decimals (about 10 cm); meaningless when refused.</param>
/// <param name="Refus">Why the pair cannot be used; null when it can.</param>
internal readonly record struct PlacedPoint(double Longitude, double Latitude, Motif? Refus)
{
    /// <param name="est">Easting, metres.</param>
    /// <param name="nord">Northing, metres.</param>
    public static PlacedPoint FromProjected(ProjectionLocale projection, double est, double nord)
    {
        var (longitude, latitude) = projection.ToWgs84(est, nord);
        if (projection.Emprise.Contains(longitude, latitude))
        {
            return new PlacedPoint(Math.Round(longitude, 6), Math.Round(latitude, 6), Refus: null);
        }

        var (swappedLongitude, swappedLatitude) = projection.ToWgs84(nord, est);
        return Refused(projection.Emprise.Contains(swappedLongitude, swappedLatitude));
    }

    /// <param name="projection">The system that serves the territory: its area is where the point may be.</param>
    public static PlacedPoint FromGeographic(ProjectionLocale projection, double longitude, double latitude) =>
        projection.Emprise.Contains(longitude, latitude)
            ? new PlacedPoint(Math.Round(longitude, 6), Math.Round(latitude, 6), Refus: null)
            : Refused(projection.Emprise.Contains(latitude, longitude));

    private static PlacedPoint Refused(bool fitsSwapped) =>
        new(0, 0, fitsSwapped ? Motifs.CoordonneesInversees : Motifs.CoordonneesHorsEmprise);
}
