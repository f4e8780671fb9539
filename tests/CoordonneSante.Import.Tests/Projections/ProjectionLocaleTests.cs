using CoordonneSante.Import.Projections;
using CoordonneSante.Import.Reading;

namespace CoordonneSante.Import.Tests.Projections;

public sealed class ProjectionLocaleTests
{
    /// <summary>A centimetre, in degrees of latitude.</summary>
    private const double Tolerance = 1e-7;

    /// <remarks>Control values: PROJ 9, `cs2cs EPSG:… EPSG:4326`, from EPSG's own definitions of the systems.</remarks>
    [Theory]
    [InlineData("L93_METROPOLE", 652381.9, 6862047.1, 2.351011331, 48.856700048)]
    [InlineData("L93_METROPOLE", 1220520.5, 6054021.2, 9.213157490, 41.403590335)]
    [InlineData("L93_METROPOLE", 151050.0, 6836150.0, -4.426555998, 48.393140817)]
    [InlineData("UTM_N20", 659725.0, 1799535.0, -61.505235093, 16.271351405)]
    [InlineData("UTM_N20", 707900.0, 1616000.0, -61.069961742, 14.609326962)]
    [InlineData("UTM_N22", 353700.0, 545800.0, -52.319507961, 4.936589587)]
    [InlineData("UTM_S40", 338500.0, 7690700.0, 55.447464292, -20.876865684)]
    [InlineData("UTM_S38", 522800.0, 8587200.0, 45.210067835, -12.779853497)]
    public void Each_system_agrees_with_proj_to_a_centimetre(string nom, double est, double nord, double longitude, double latitude)
    {
        var projection = Assert.IsType<SystemeDeCoordonnees.Projete>(LibelleDeProjection.Read(nom)).Projection;
        var point = projection.ToWgs84(est, nord);

        Assert.Equal(longitude, point.Longitude, Tolerance);
        Assert.Equal(latitude, point.Latitude, Tolerance);
        Assert.Equal(
            (Math.Round(longitude, 6), Math.Round(latitude, 6), null),
            PlacedPoint.FromProjected(projection, est, nord) is var placed ? (placed.Longitude, placed.Latitude, placed.Refus) : default);
    }

    [Fact]
    public void The_origin_of_Lambert_93_is_at_3_degrees_east_and_46_5_north()
    {
        var (longitude, latitude) = ProjectionLocale.Lambert93.ToWgs84(700_000, 6_600_000);

        Assert.Equal(3, longitude, Tolerance);
        Assert.Equal(46.5, latitude, Tolerance);
    }

    [Fact]
    public void Swapped_coordinates_are_told_from_those_of_nowhere()
    {
        Assert.Equal(Motifs.CoordonneesInversees, PlacedPoint.FromProjected(ProjectionLocale.Lambert93, 6862047.1, 652381.9).Refus);
        Assert.Equal(Motifs.CoordonneesHorsEmprise, PlacedPoint.FromProjected(ProjectionLocale.Lambert93, 0, 0).Refus);
        Assert.Equal(Motifs.CoordonneesHorsEmprise, PlacedPoint.FromProjected(ProjectionLocale.Reunion, 1e30, -1e30).Refus);
        Assert.Equal(Motifs.CoordonneesInversees, PlacedPoint.FromGeographic(ProjectionLocale.Reunion, -20.87, 55.45).Refus);
        Assert.Equal(Motifs.CoordonneesHorsEmprise, PlacedPoint.FromGeographic(ProjectionLocale.Lambert93, 55.45, -20.87).Refus);
    }

    [Theory]
    [InlineData("35238", "L93_METROPOLE")]
    [InlineData("2A004", "L93_METROPOLE")]
    [InlineData("97209", "UTM_N20")]
    [InlineData("97302", "UTM_N22")]
    [InlineData("97411", "UTM_S40")]
    [InlineData("97601", "UTM_S38")]
    [InlineData("97801", "UTM_N20")]
    [InlineData("98735", null)]
    [InlineData("97502", null)]
    public void A_commune_has_the_system_of_its_territory(string codeInsee, string? expected) =>
        Assert.Equal(expected, ProjectionLocale.ForCommune(codeInsee)?.Nom);
}
