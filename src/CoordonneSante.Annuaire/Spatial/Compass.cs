namespace CoordonneSante.Annuaire.Spatial;

/// <summary>Tells, from one point, in which direction others lie.</summary>
internal readonly struct Compass
{
    private readonly GeocentricPoint _origin;
    private readonly GeocentricPoint _east;
    private readonly GeocentricPoint _north;

    /// <summary>At decimal degrees, longitude first.</summary>
    public Compass(double longitude, double latitude)
    {
        var (sinLongitude, cosLongitude) = Math.SinCos(double.DegreesToRadians(longitude));
        var (sinLatitude, cosLatitude) = Math.SinCos(double.DegreesToRadians(latitude));
        _origin = GeocentricPoint.At(longitude, latitude);
        _east = new GeocentricPoint(-sinLongitude, cosLongitude, 0);
        _north = new GeocentricPoint(-sinLatitude * cosLongitude, -sinLatitude * sinLongitude, cosLatitude);
    }

    /// <summary>Azimuth in degrees from north, clockwise, 0 to 360 excluded, to the hundredth; 0 to the point itself.</summary>
    /// <remarks>Of the vertical plane through the target, which leaves the geodesic by less than 0.01° up to 500 km.</remarks>
    public double AzimuthTo(GeocentricPoint target)
    {
        var line = target - _origin;
        var degrees = double.RadiansToDegrees(Math.Atan2(GeocentricPoint.Dot(line, _east), GeocentricPoint.Dot(line, _north)));
        var rounded = Math.Round(degrees, 2);
        return rounded < 0 ? rounded + 360 : rounded + 0;
    }
}
