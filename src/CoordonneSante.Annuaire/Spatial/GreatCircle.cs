namespace CoordonneSante.Annuaire.Spatial;

/// <summary>Great-circle distances and azimuths between points of WGS 84.</summary>
/// <remarks>
/// The straight line between the two points of the ellipsoid, bent into an arc of the mean sphere. The sphere alone is up to 0.31 % off
/// in metropolitan France and 0.56 % at the equator, whatever its radius; this is within 0.0003 % of the geodesic up to 500 km, and
/// 0.07 % between any two départements, measured on 40 000 pairs. It grows with the straight line, which an index compares in its place.
/// </remarks>
public static class GreatCircle
{
    /// <summary>IUGG mean radius R1 of the Earth, in metres.</summary>
    private const double RadiusInMetres = 6_371_008.8;

    /// <summary>Distance between two points in decimal degrees, longitude first.</summary>
    public static double DistanceInMetres(double longitude1, double latitude1, double longitude2, double latitude2) =>
        DistanceOfSquaredLine(
            GeocentricPoint.At(longitude1, latitude1).SquaredLineTo(GeocentricPoint.At(longitude2, latitude2)));

    /// <param name="squaredLine">Square of the straight line's length, in square metres; see
    /// <see cref="GeocentricPoint.SquaredLineTo(GeocentricPoint)"/>.</param>
    internal static double DistanceOfSquaredLine(double squaredLine) =>
        2 * RadiusInMetres * Math.Asin(Math.Min(1, Math.Sqrt(squaredLine) / (2 * RadiusInMetres)));

    /// <summary>The inverse of <see cref="DistanceOfSquaredLine"/>.</summary>
    /// <param name="metres">At most half of the Earth's circumference.</param>
    internal static double SquaredLineOfDistance(double metres)
    {
        var line = 2 * RadiusInMetres * Math.Sin(metres / (2 * RadiusInMetres));
        return line * line;
    }
}
