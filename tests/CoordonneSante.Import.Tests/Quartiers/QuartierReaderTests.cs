using CoordonneSante.Import.Quartiers;
using CoordonneSante.Import.Tests.Lecture;
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
        using var source = Fichier.Of(Collection(Feature("QN09105I", "Réduit", "91001", """{"type":"Polygon","coordinates":[[[2.48101,48.6135],[2.48101,48.6135],[2.48101,48.6135]]]}""")));
        var outcomes = QuartierReader.Read(source).ToList();

        Assert.Equal("MULTIPOLYGON (((2.48101 48.6135, 2.48101 48.6135, 2.48101 48.6135, 2.48101 48.6135)))", Assert.Single(outcomes.Accepted()).Contour.AsText());
        Assert.Equal(["3 features[0].geometry ANNEAU_SANS_SURFACE"], outcomes.Rejections());
    }

    [Theory]
    [InlineData("""{"type":"Point","coordinates":[5,46]}""")]
    [InlineData("""{"type":"Polygon","coordinates":[[[5,46],[5.1,46],[5.1,46.1],[5,46.1]]]}""")]
    [InlineData("""{"type":"Polygon","coordinates":[[[882723,6542587],[882724,6542587],[882724,6542588],[882723,6542587]]]}""")]
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
        $$"""{"type":"Feature","properties":{"code_qp":"{{code}}","lib_qp":"{{nom}}","insee_com":"{{communes}}","siren_epci":"NA"},"geometry":{{geometry}}}""";

    private static string Collection(params string[] features) =>
        $$"""
        {"type":"FeatureCollection","name":"QP",
        "features":[
        {{string.Join(",\n", features)}}
        ]}
        """;
}
