namespace CoordonneSante.Annuaire.Spatial;

/// <summary>Distances on the sphere of mean radius: within 0.6 % of the ellipsoid's, which no use of this directory can tell apart.</summary>
public static class GreatCircle
{
    /// <summary>IUGG mean radius R1 of the Earth, in metres.</summary>
    private const double RadiusInMetres = 6_371_008.8;

    /// <summary>Haversine distance between two points in decimal degrees, longitude first.</summary>
    public static double DistanceInMetres(double longitude1, double latitude1, double longitude2, double latitude2)
    {
        var sinLatitude = Math.Sin(double.DegreesToRadians(latitude2 - latitude1) / 2);
        var sinLongitude = Math.Sin(double.DegreesToRadians(longitude2 - longitude1) / 2);
        var cosines = Math.Cos(double.DegreesToRadians(latitude1)) * Math.Cos(double.DegreesToRadians(latitude2));
        var haversine = (sinLatitude * sinLatitude) + (cosines * sinLongitude * sinLongitude);
        return 2 * RadiusInMetres * Math.Asin(Math.Sqrt(Math.Min(1, haversine)));
    }
}
