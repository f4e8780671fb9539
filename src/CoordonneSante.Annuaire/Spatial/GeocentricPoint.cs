namespace CoordonneSante.Annuaire.Spatial;

/// <summary>A point of the WGS 84 ellipsoid from the Earth's centre, in metres.</summary>
/// <param name="X">Towards longitude 0 on the equator.</param>
/// <param name="Y">Towards longitude 90° east on the equator.</param>
/// <param name="Z">Towards the North Pole.</param>
/// <remarks>Three dimensions have neither antimeridian nor poles, so nothing that is computed here needs a special case for them.</remarks>
internal readonly record struct GeocentricPoint(double X, double Y, double Z)
{
    private const double EquatorialRadius = 6_378_137;
    private const double Flattening = 1 / 298.257223563;
    private const double SquaredEccentricity = Flattening * (2 - Flattening);

    /// <summary>From decimal degrees, longitude first.</summary>
    public static GeocentricPoint At(double longitude, double latitude)
    {
        var (sinLongitude, cosLongitude) = Math.SinCos(double.DegreesToRadians(longitude));
        var (sinLatitude, cosLatitude) = Math.SinCos(double.DegreesToRadians(latitude));
        var normal = EquatorialRadius / Math.Sqrt(1 - (SquaredEccentricity * sinLatitude * sinLatitude));
        return new GeocentricPoint(
            normal * cosLatitude * cosLongitude,
            normal * cosLatitude * sinLongitude,
            normal * (1 - SquaredEccentricity) * sinLatitude);
    }

    public static GeocentricPoint operator -(GeocentricPoint left, GeocentricPoint right) =>
        new(left.X - right.X, left.Y - right.Y, left.Z - right.Z);

    public static double Dot(GeocentricPoint left, GeocentricPoint right) => (left.X * right.X) + (left.Y * right.Y) + (left.Z * right.Z);

    /// <summary>Square of the length of the straight line to another point, in square metres.</summary>
    public double SquaredLineTo(GeocentricPoint other)
    {
        var line = other - this;
        return Dot(line, line);
    }

    /// <summary>Square of the shortest straight line to the segment between two points, in square metres.</summary>
    public double SquaredLineTo(GeocentricPoint start, GeocentricPoint end)
    {
        var segment = end - start;
        var toStart = this - start;
        var squaredLength = Dot(segment, segment);
        var share = squaredLength > 0 ? Math.Clamp(Dot(toStart, segment) / squaredLength, 0, 1) : 0;
        var offset = new GeocentricPoint(toStart.X - (share * segment.X), toStart.Y - (share * segment.Y), toStart.Z - (share * segment.Z));
        return Dot(offset, offset);
    }
}
