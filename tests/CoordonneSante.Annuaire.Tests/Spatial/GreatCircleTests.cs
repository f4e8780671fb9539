using CoordonneSante.Annuaire.Spatial;

namespace CoordonneSante.Annuaire.Tests.Spatial;

/// <summary>Expected values: PROJ's <c>geod +ellps=WGS84 -I</c>, which follows the geodesic to the nanometre.</summary>
public sealed class GreatCircleTests
{
    /// <summary>Longitude and latitude of two points, metres between them, azimuth at the first.</summary>
    public static TheoryData<double, double, double, double, double, double> UpTo500Km => new()
    {
        { -1.6795, 48.1119, -1.67, 48.13, 2133.252, 19.359 },
        { 2.3522, 48.8566, 2.3523, 48.8566, 7.338, 90.000 },
        { 2.3522, 48.8566, 4.8357, 45.764, 391712.70, 150.438 },
        { 9.4509, 42.6977, 8.6, 41.4, 160431.27, 206.331 },
        { 7.2, 43.7, 7.2, 39.3, 488680.09, 180.000 },
        { -61.5331, 16.2412, -61.0588, 14.6161, 186888.82, 164.129 },
        { -52.3333, 4.9333, -54.03, 5.5, 198262.52, 288.502 },
        { 55.4504, -20.8789, 55.5, -21.38, 55719.89, 174.703 },
        { 179.9, -16.5, -179.9, -16.6, 24045.27, 117.431 },
        { -178.1, -14.3, 179.8, -13.2, 257662.34, 297.932 },
        { 166.458, -22.2758, 171, -22, 469538.02, 87.129 },
        { 10, 89.99, -170, 89.99, 2233.88, 0.000 },
        { 0.0, 0.0, 4.49, 0.0, 499824.51, 90.000 },
        { 0.0, 0.0, 0.0, 4.5, 497594.50, 0.000 },
        { -4.0688, 45.3151, -0.7251, 47.1178, 326625.17, 50.967 },
        { -2.5827, 42.5087, -4.8675, 45.0736, 339129.73, 327.951 },
        { 7.7242, 46.9375, 10.7827, 49.0257, 325588.79, 43.391 },
    };

    public static TheoryData<double, double, double, double, double> BetweenDepartements => new()
    {
        { 2.3522, 48.8566, -61.5331, 16.2412, 6759667.08 },
        { 2.3522, 48.8566, 55.4504, -20.8789, 9343791.59 },
        { 2.3522, 48.8566, 45.2278, -12.7806, 8022980.28 },
        { -52.33, 4.93, 2.35, 48.86, 7074640.50 },
        { -61.53, 16.24, 45.23, -12.78, 12171606.52 },
    };

    [Theory]
    [MemberData(nameof(UpTo500Km))]
    public void A_distance_up_to_500_km_is_the_geodesic_s_to_3_millionths(
        double longitude1, double latitude1, double longitude2, double latitude2, double metres, double azimuth)
    {
        var tolerance = Math.Max(3e-6 * metres, 0.005);

        Assert.Equal(metres, GreatCircle.DistanceInMetres(longitude1, latitude1, longitude2, latitude2), tolerance);
        Assert.Equal(azimuth, new Compass(longitude1, latitude1).AzimuthTo(GeocentricPoint.At(longitude2, latitude2)), tolerance: 0.011);
    }

    [Theory]
    [MemberData(nameof(BetweenDepartements))]
    public void A_distance_across_the_oceans_is_the_geodesic_s_to_7_ten_thousandths(
        double longitude1, double latitude1, double longitude2, double latitude2, double metres) =>
        Assert.Equal(metres, GreatCircle.DistanceInMetres(longitude1, latitude1, longitude2, latitude2), 7e-4 * metres);

    [Fact]
    public void Longitudes_a_whole_turn_apart_are_one_place() =>
        Assert.Equal(0, GreatCircle.DistanceInMetres(180, -16.5, -180, -16.5), tolerance: 1e-6);

    [Theory]
    [InlineData(0)]
    [InlineData(7.3)]
    [InlineData(500_000)]
    [InlineData(9_000_000)]
    public void A_straight_line_leads_back_to_its_distance(double metres) =>
        Assert.Equal(metres, GreatCircle.DistanceOfSquaredLine(GreatCircle.SquaredLineOfDistance(metres)), tolerance: 1e-6);

    [Fact]
    public void An_azimuth_is_never_360() => Assert.Equal(0, new Compass(2, 48).AzimuthTo(GeocentricPoint.At(1.9999999, 49)));
}
