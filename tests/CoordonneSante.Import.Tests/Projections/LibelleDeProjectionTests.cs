using CoordonneSante.Import.Projections;

namespace CoordonneSante.Import.Tests.Projections;

public sealed class LibelleDeProjectionTests
{
    [Theory]
    [InlineData("L93_METROPOLE", "L93_METROPOLE")]
    [InlineData("LAMBERT_93", "L93_METROPOLE")]
    [InlineData("lambert93", "L93_METROPOLE")]
    [InlineData("LAMB93", "L93_METROPOLE")]
    [InlineData("RGF93 / Lambert-93", "L93_METROPOLE")]
    [InlineData("EPSG:2154 RGF93 / Lambert-93 (Métropole)", "L93_METROPOLE")]
    [InlineData("EPSG:2154 RGF93 / Lambert-93 (M�tropole)", "L93_METROPOLE")]
    [InlineData("epsg 2154", "L93_METROPOLE")]
    [InlineData("urn:ogc:def:crs:EPSG::2154", "L93_METROPOLE")]
    [InlineData("2154", "L93_METROPOLE")]
    [InlineData("EPSG:9794 RGF93 v2b / Lambert-93", "L93_METROPOLE")]
    [InlineData("UTM_N20", "UTM_N20")]
    [InlineData("utm-n20", "UTM_N20")]
    [InlineData("WGS84 / UTM zone 20N", "UTM_N20")]
    [InlineData("RRAF 1991 UTM Nord fuseau 20", "UTM_N20")]
    [InlineData("EPSG:5490 RGAF09/UTM Zone 20N (Antilles)", "UTM_N20")]
    [InlineData("EPSG:4559", "UTM_N20")]
    [InlineData("32620", "UTM_N20")]
    [InlineData("UTM_N22", "UTM_N22")]
    [InlineData("EPSG:2972 RGFG95/UTM zone 22N (Guyane)", "UTM_N22")]
    [InlineData("EPSG:32622", "UTM_N22")]
    [InlineData("UTM_S40", "UTM_S40")]
    [InlineData("RGR92UTM40S", "UTM_S40")]
    [InlineData("EPSG:2975 RGR92/UTM zone 40S (La R?union)", "UTM_S40")]
    [InlineData("UTM_S38", "UTM_S38")]
    [InlineData("UTM 38 Sud", "UTM_S38")]
    [InlineData("UTM 38", "UTM_S38")]
    [InlineData("EPSG:4471 RGM04/UTM zone 38S (Mayotte)", "UTM_S38")]
    [InlineData("EPSG:32738", "UTM_S38")]
    [InlineData("EPSG:4326", "degrés")]
    [InlineData("WGS 84", "degrés")]
    [InlineData("EPSG:4171 RGF93", "degrés")]
    [InlineData("WGS84/UTM zone 21N (St-Pierre-et-Miquelon)", "ailleurs")]
    [InlineData("UTM_N21", "ailleurs")]
    [InlineData("EPSG:4467", "ailleurs")]
    [InlineData("WGS84/UTM zone 1S (Wallis-et-Futuna)", "ailleurs")]
    [InlineData("WGS84/UTM zone 01S", "ailleurs")]
    [InlineData("RGPF / UTM zone 6S", "ailleurs")]
    [InlineData("EPSG:27572 NTF (Paris) / Lambert zone II étendu", null)]
    [InlineData("RGF93 / CC48", null)]
    [InlineData("EPSG:3948 RGF93 / CC48", null)]
    [InlineData("WGS84 / UTM zone 31N", null)]
    [InlineData("UTM zone 20S", null)]
    [InlineData("ATLASANTE", null)]
    [InlineData("", null)]
    public void A_system_is_recognised_by_number_or_by_name_and_zone(string label, string? expected) =>
        Assert.Equal(expected, LibelleDeProjection.Read(label) switch
        {
            SystemeDeCoordonnees.Projete projected => projected.Projection.Nom,
            SystemeDeCoordonnees.Geographique => "degrés",
            SystemeDeCoordonnees.Ailleurs => "ailleurs",
            _ => null,
        });
}
