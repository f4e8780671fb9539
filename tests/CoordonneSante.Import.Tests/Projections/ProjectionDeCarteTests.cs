using CoordonneSante.Import.Projections;
using CsCheck;

namespace CoordonneSante.Import.Tests.Projections;

public sealed class ProjectionDeCarteTests
{
    /// <summary>A centimetre, in degrees of latitude.</summary>
    private const double Tolerance = 1e-7;

    /// <remarks>Control values: GDAL 3.6 and PROJ 9, <c>gdaltransform -s_srs EPSG:4171 -t_srs EPSG:39… -output_xy</c> of the points on the
    /// right (EPSG:4326 to EPSG:3857 for the last three).</remarks>
    [Theory]
    [InlineData("EPSG:3942", 1314365.49853145, 1244972.33641575, -1.68, 42.31)]
    [InlineData("EPSG:3942", 1884648.06704081, 1236846.27372776, 5.24, 42.31)]
    [InlineData("EPSG:3943", 1320535.60870438, 2245009.28339374, -1.68, 43.31)]
    [InlineData("RGF93 / CC44", 1878689.13864692, 3236869.59053189, 5.24, 44.31)]
    [InlineData("urn:ogc:def:crs:EPSG::3945", 1333222.08038423, 4245044.3495775, -1.68, 45.31)]
    [InlineData("IGNF:RGF93CC46", 1872511.22601446, 5236881.05435499, 5.24, 46.31)]
    [InlineData("EPSG:9847", 1346357.46175372, 6245027.5167023, -1.68, 47.31)]
    [InlineData("EPSG:3948 RGF93 / CC48", 1353088.57562319, 7244999.6491152, -1.68, 48.31)]
    [InlineData("EPSG:3949", 1862849.99969182, 8236875.91063829, 5.24, 49.31)]
    [InlineData("EPSG:3950", 1859528.27673473, 9236868.24156499, 5.24, 50.31)]
    [InlineData("EPSG:3857", -187016.7445327, 6125174.46439914, -1.68, 48.11)]
    [InlineData("urn:ogc:def:crs:EPSG::3857", 6172665.76448702, -2377575.60842162, 55.45, -20.88)]
    [InlineData("WGS 84 / Pseudo-Mercator", -6871752.16666878, 1804722.76625729, -61.73, 16.0)]
    public void Each_system_agrees_with_proj_to_a_centimetre(string label, double est, double nord, double longitude, double latitude)
    {
        var point = ProjectionDeCarte.Read(label)?.ToWgs84(est, nord);

        Assert.Equal(longitude, point?.Longitude ?? double.NaN, Tolerance);
        Assert.Equal(latitude, point?.Latitude ?? double.NaN, Tolerance);
    }

    [Theory]
    [InlineData("EPSG:2154", "L93_METROPOLE")]
    [InlineData("UTM_N22", "UTM_N22")]
    [InlineData("EPSG:9822", "CC42")]
    [InlineData("EPSG:9830", "CC50")]
    [InlineData("EPSG:9850", "CC50")]
    [InlineData("EPSG:27572", null)]
    [InlineData("EPSG:3941", null)]
    [InlineData("EPSG:3951", null)]
    [InlineData("EPSG:3844", null)]
    [InlineData("EPSG:23950", null)]
    [InlineData("EPSG:39505", null)]
    [InlineData("ACC48", null)]
    public void Other_systems_are_those_of_territories_or_unknown(string label, string? expected) =>
        Assert.Equal(expected, ProjectionDeCarte.Read(label)?.Nom);

    /// <summary>Independent of the library: the inverse of the sphere's Mercator is one line.</summary>
    [Fact]
    public void Any_point_of_a_map_of_the_web_is_where_the_formula_puts_it()
    {
        Gen.Select(Gen.Double[-5e6, 5e6], Gen.Double[-9e6, 9e6]).Sample((x, y) =>
        {
            var (longitude, latitude) = ProjectionLocale.WebMercator.ToWgs84(x, y);
            Assert.Equal(x / 6378137 * 180 / Math.PI, longitude, Tolerance);
            Assert.Equal(Math.Atan(Math.Sinh(y / 6378137)) * 180 / Math.PI, latitude, Tolerance);
        });
    }
}
