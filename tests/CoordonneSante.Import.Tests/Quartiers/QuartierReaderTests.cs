using CoordonneSante.Import.Quartiers;
using CoordonneSante.Import.Reading;
using CoordonneSante.Import.Tests.Reading;
using NetTopologySuite.Geometries;

namespace CoordonneSante.Import.Tests.Quartiers;

public sealed class QuartierReaderTests
{
    private const string Carre = """{"type":"MultiPolygon","coordinates":[[[[5,46],[5.1,46],[5.1,46.1],[5,46.1],[5,46]]]]}""";

    [Fact]
    public void A_quarter_keeps_its_declared_communes_and_its_outline_in_degrees()
    {
        using var source = Fichier.Of(Collection(Feature("QN00101M", "Grande Reyssouze", "01053, 01289", Carre)));
        var quartier = Assert.Single(QuartierReader.Read(source).Accepted());

        Assert.Equal(("QN00101M", "Grande Reyssouze"), (quartier.Code, quartier.Nom));
        Assert.Equal(["01053", "01289"], quartier.CodesInsee);
        Assert.True(quartier.Contour.Contains(new Point(5.05, 46.05)));
        Assert.Equal(4326, quartier.Contour.SRID);
    }

    [Fact]
    public void A_ring_without_area_is_kept_and_reported()
    {
        using var source = Fichier.Of(
            Collection(
                Feature(
                    "QN09105I",
                    "Réduit",
                    "91001",
                    """{"type":"Polygon","coordinates":[[[2.48101,48.6135],[2.48101,48.6135],[2.48101,48.6135]]]}"""
                )));
        var outcomes = QuartierReader.Read(source).ToList();

        Assert.Equal(
            "MULTIPOLYGON (((2.48101 48.6135, 2.48101 48.6135, 2.48101 48.6135, 2.48101 48.6135)))",
            Assert.Single(outcomes.Accepted()).Contour.AsText());
        Assert.Equal(["3 features[0].geometry ANNEAU_SANS_SURFACE"], outcomes.Rejections());
    }

    [Theory]
    [InlineData("""{"type":"Point","coordinates":[5,46]}""")]
    [InlineData("""{"type":"Polygon","coordinates":[[[5,46],[5.1,46],[5.1,46.1],[5,46.1]]]}""")]
    [InlineData("""{"type":"Polygon","coordinates":[[[5,46],["x",46],[5.1,46.1],[5,46]]]}""")]
    [InlineData("""{"type":"Polygon","coordinates":[[]]}""")]
    [InlineData("""{"type":"MultiPolygon","coordinates":[]}""")]
    [InlineData("""{"type":"Polygon"}""")]
    [InlineData("null")]
    public void A_geometry_that_is_no_surface_in_degrees_rejects_the_quarter(string geometry)
    {
        using var source = Fichier.Of(Collection(Feature("QN00101M", "A", "01053", geometry)));

        Assert.Equal(["3 features[0].geometry GEOMETRIE_INVALIDE"], QuartierReader.Read(source).Rejections());
    }

    [Fact]
    public void The_report_says_which_position_of_which_ring_is_wrong()
    {
        var geometry = """{"type":"MultiPolygon","coordinates":[[[[5,46],["x",46],[5.1,46.1],[5,46]]]]}""";
        using var source = Fichier.Of(Collection(Feature("QN00101M", "A", "01053", geometry)));

        var rejected = Assert.IsType<LineOutcome<ContourQuartier>.Rejected>(Assert.Single(QuartierReader.Read(source)));

        Assert.Equal(
            "Dans le contour du polygone 1, la position 2 n'est pas [longitude, latitude] en degrés WGS 84, de -180 à 180 et de -90 à 90.",
            rejected.Rejet.Value);
    }

    [Theory]
    [InlineData("QN00101M", "[[46,5],[46,5.1],[46.1,5.1],[46,5]]", "COORDONNEES_INVERSEES")]
    [InlineData("QN2A01I", "[[5,46],[5.1,46],[5.1,46.1],[5,46]]", "CODE_QUARTIER_MALFORME")]
    [InlineData("QN97107I", "[[5,46],[5.1,46],[5.1,46.1],[5,46]]", "COORDONNEES_HORS_EMPRISE")]
    [InlineData("QN97107I", "[[16.2,-61.5],[16.3,-61.5],[16.3,-61.4],[16.2,-61.5]]", "COORDONNEES_INVERSEES")]
    [InlineData("QN98701I", "[[-17.5,-149.5],[-17.6,-149.5],[-17.6,-149.4],[-17.5,-149.5]]", "COORDONNEES_INVERSEES")]
    [InlineData("QN97401M", "[[-21,55.5],[-21.1,55.5],[-21.1,55.6],[-21,55.5]]", "COORDONNEES_INVERSEES")]
    [InlineData("QN00101M", "[[0,0],[0.1,0],[0.1,0.1],[0,0]]", "COORDONNEES_HORS_EMPRISE")]
    [InlineData("QN00101M", "[[5,46],[5.1,46],[46.1,5],[5,46]]", "COORDONNEES_HORS_EMPRISE")]
    [InlineData("QN00101M", "[[882723,6542587],[882724,6542587],[882724,6542588],[882723,6542587]]", "COORDONNEES_PROJETEES")]
    [InlineData("QN97401M", "[[340000,7660000],[340100,7660000],[340100,7660100],[340000,7660000]]", "COORDONNEES_PROJETEES")]
    public void A_quarter_outside_its_territory_is_refused_by_name(string code, string ring, string reason)
    {
        using var source = Fichier.Of(Collection(
            Feature(code, "A", "01053", $$"""{"type":"Polygon","coordinates":[{{ring}}]}"""), Feature("QN00102M", "B", "01053", Carre)));
        var outcomes = QuartierReader.Read(source).ToList();

        Assert.Equal("QN00102M", Assert.Single(outcomes.Accepted()).Code);
        Assert.EndsWith(" " + reason, Assert.Single(outcomes.Rejections()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("QN97801I", "[[-63.1,18.05],[-63.05,18.05],[-63.05,18.1],[-63.1,18.05]]")]
    [InlineData("QN98701I", "[[-149.5,-17.5],[-149.4,-17.5],[-149.4,-17.6],[-149.5,-17.5]]")]
    [InlineData("QN02A01M", "[[8.7,41.9],[8.8,41.9],[8.8,42],[8.7,41.9]]")]
    public void A_quarter_in_its_territory_is_kept_overseas_too(string code, string ring)
    {
        using var source = Fichier.Of(Collection(Feature(code, "A", "01053", $$"""{"type":"Polygon","coordinates":[{{ring}}]}""")));

        Assert.Equal(code, Assert.Single(QuartierReader.Read(source).Accepted()).Code);
    }

    [Theory]
    [InlineData("""{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::2154"}}""", "EPSG:2154")]
    [InlineData("""{"properties":{"name":"EPSG:2975"},"type":"name"}""", "EPSG:2975")]
    [InlineData(
        """{"type":"link","properties":{"href":"http://spatialreference.org/ref/epsg/27572/proj4/","type":"proj4"}}""",
        "EPSG:27572"
    )]
    [InlineData("""{"type":"EPSG","properties":{"code":3857}}""", "EPSG:3857")]
    [InlineData("""{"type":"name","properties":{"name":"urn:ogc:def:crs:IGNF::LAMB93\u0007"}}""", "« urn:ogc:def:crs:IGNF::LAMB93 »")]
    public void Another_reference_system_is_named_before_or_after_the_features(string crs, string name)
    {
        var collection = Collection(Feature("QN00101M", "A", "01053", Carre));
        foreach (var text in new[]
        {
            collection.Replace("\"name\":\"QP\"", $"\"crs\":{crs}", StringComparison.Ordinal),
            collection.TrimEnd()[..^1] + $",\"crs\":{crs}}}",
        })
        {
            using var source = Fichier.Of(text);
            var error = Assert.Throws<UnexpectedFormatException>(() => QuartierReader.Read(source).Count());

            Assert.Equal($"le système de coordonnées {name} : reprojetez en WGS 84 (EPSG:4326)", error.Trouve);
        }
    }

    [Theory]
    [InlineData("""{"type":"name","properties":{"name":"urn:ogc:def:crs:OGC:1.3:CRS84"}}""")]
    [InlineData("""{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::4326"}}""")]
    [InlineData("""{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::4171"}}""")]
    [InlineData("""{"type":"name","properties":{"name":"EPSG:4258"}}""")]
    [InlineData("""{"type":"name","properties":{"name":"http://www.opengis.net/def/crs/EPSG/0/4326"}}""")]
    [InlineData("""{"type":"EPSG","properties":{"code":"4326"}}""")]
    [InlineData("null")]
    public void WGS_84_is_recognised_under_its_names(string crs)
    {
        using var source = Fichier.Of(
            Collection(Feature("QN00101M", "A", "01053", Carre)).Replace("\"name\":\"QP\"", $"\"crs\":{crs}", StringComparison.Ordinal));

        Assert.Single(QuartierReader.Read(source).Accepted());
    }

    [Fact]
    public void A_code_or_name_that_cannot_be_used_rejects_the_quarter()
    {
        using var source = Fichier.Of(Collection(
            Feature("QN101M", "A", "01053", Carre), Feature("QN00102M", " ", "01053", Carre),
            Feature("QN00103M", "A", "1053", Carre), Feature("QN00104M", "A", "01053", Carre), Feature("QN00104M", "B", "01053", Carre)));

        Assert.Equal(
            [
                "3 features[0].properties.code_qp CODE_QUARTIER_MALFORME", "4 features[1].properties.lib_qp VALEUR_MANQUANTE",
                "5 features[2].properties.insee_com CODE_COMMUNE_MALFORME", "7 properties.code_qp EN_DOUBLE",
            ],
            QuartierReader.Read(source).Rejections());
    }

    private static string Feature(string code, string nom, string communes, string geometry) =>
        $$"""{"type":"Feature","properties":{"code_qp":"{{code}}","lib_qp":"{{nom}}","insee_com":"{{communes}}","siren_epci":"NA"}"""
            + $$""","geometry":{{geometry}}}""";

    private static string Collection(params string[] features) =>
        $$"""
        {"type":"FeatureCollection","name":"QP",
        "features":[
        {{string.Join(",\n", features)}}
        ]}
        """;
}
