using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Spatial;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace CoordonneSante.Annuaire.Tests.Spatial;

public sealed class GeoJsonTests
{
    private readonly AnnuaireSnapshot _annuaire = PetitAnnuaire.Load();

    [Fact]
    public void A_position_is_a_point_longitude_first() =>
        Assert.Equal(
            """{"type":"Point","coordinates":[-1.71,48.1]}""", _annuaire.FindStructure("350000002")?.Position?.Geojson.ToString());

    [Fact]
    public void An_outline_is_rounded_to_the_asked_precision()
    {
        var rennes = _annuaire.FindCommune("35238", out _);

        Assert.Equal(
            """{"type":"Polygon","coordinates":[[[-1.7,48.1],[-1.69,48.1],[-1.69,48.11],[-1.7,48.11],[-1.7,48.1]]]}""",
            rennes?.Contour(2).ToString());
        Assert.Null(_annuaire.FindCommune("35051", out _)?.Contour());
    }

    [Fact]
    public void Many_polygons_holes_and_either_byte_order_are_written()
    {
        var polygons = (MultiPolygon)new WKTReader().Read(
            "MULTIPOLYGON(((0 0,9 0,9 9,0 0),(1.5 1,2 1,2 1.00000049,1.5 1)),((-0.0000001 0,5 -0.25,5 5,-0.0000001 0)))");
        const string expected =
            """{"type":"MultiPolygon","coordinates":[[[[0,0],[9,0],[9,9],[0,0]]],[[[0,0],[5,-0.25],[5,5],[0,0]]]]}""";

        foreach (var order in new[] { ByteOrder.LittleEndian, ByteOrder.BigEndian })
        {
            Assert.Equal(expected, new GeoJson(new WKBWriter(order).Write(polygons), 6).ToString());
        }
    }

    [Theory]
    [InlineData("POLYGON((0 0,9 0,9 9,0 0),(3 1,4 2,4 1,3 1))")]
    [InlineData("MULTIPOLYGON(((-179.999999 -89.999999,9 0,9 9,-179.999999 -89.999999)),((1.5 1,2 1,2 1.5,1.5 1)))")]
    [InlineData("POLYGON EMPTY")]
    public void No_more_room_is_needed_than_is_asked_for(string wkt)
    {
        var outline = new GeoJson(new WKBWriter().Write(new WKTReader().Read(wkt)), 6);
        var writer = new JustEnoughRoom();
        outline.WriteTo(writer);

        Assert.Equal(outline.ToString(), writer.Text);
    }

    [Fact]
    public void Rounding_repeats_no_vertex_and_leaves_no_ring_without_surface()
    {
        var polygons = new WKTReader().Read(
            "MULTIPOLYGON("
            + "((0.001 0,2.004 0,2.003 0.001,2 2,0.004 2.001,0 0.003,0.001 0),(1 1,1.002 1,1.002 1.002,1 1)),"
            + "((5 5,5.0011 5,5.0011 5.0011,5 5.0011,5 5)),"
            + "((7 7,7 7,7 7,7 7)),"
            + "((9 9,9.01 9,9.01 9.01,9 9)))");

        Assert.Equal(
            """{"type":"MultiPolygon","coordinates":[[[[0,0],[2,0],[2,2],[0,2],[0,0]]],[[[5,5],[5.001,5],[5.001,5.001],[5,5.001],[5,5]]],"""
                + """[[[9,9],[9.01,9],[9.01,9.01],[9,9]]]]}""",
            new GeoJson(new WKBWriter().Write(polygons), 2).ToString());
    }

    /// <summary>RFC 7946: "exterior rings are counterclockwise, and interior rings are clockwise".</summary>
    [Theory]
    [InlineData("(0 0,9 0,9 9,0 0),(3 1,4 2,4 1,3 1)")]
    [InlineData("(0 0,9 9,9 0,0 0),(3 1,4 1,4 2,3 1)")]
    public void Outlines_run_counter_clockwise_and_holes_clockwise(string rings)
    {
        const string written = "[[[0,0],[9,0],[9,9],[0,0]],[[3,1],[4,2],[4,1],[3,1]]]";

        Assert.Equal(
            $$"""{"type":"Polygon","coordinates":{{written}}}""",
            new GeoJson(new WKBWriter().Write(new WKTReader().Read($"POLYGON({rings})")), 5).ToString());
        Assert.Equal(
            $$"""{"type":"MultiPolygon","coordinates":[{{written}}]}""",
            new GeoJson(new WKBWriter().Write(new WKTReader().Read($"MULTIPOLYGON(({rings}))")), 5).ToString());
    }

    /// <summary>The corner at (2, 0.4) crosses the opposite side when it is rounded.</summary>
    [Fact]
    public void A_ring_that_rounding_turns_over_is_written_the_right_way_round()
    {
        var polygon = new WKTReader().Read("POLYGON((0 0,2 0.4,4 0.6,0 0))");

        Assert.Equal(
            """{"type":"Polygon","coordinates":[[[0,0],[2,0],[4,1],[0,0]]]}""",
            new GeoJson(new WKBWriter().Write(polygon), 0).ToString());
    }

    [Theory]
    [InlineData("POLYGON((7 7,7 7,7 7,7 7))", """{"type":"Polygon","coordinates":[]}""")]
    [InlineData("MULTIPOLYGON(((7 7,7 7,7 7,7 7)))", """{"type":"MultiPolygon","coordinates":[]}""")]
    [InlineData("POLYGON EMPTY", """{"type":"Polygon","coordinates":[]}""")]
    public void An_outline_without_surface_is_empty(string wkt, string expected) =>
        Assert.Equal(expected, new GeoJson(new WKBWriter().Write(new WKTReader().Read(wkt)), 5).ToString());

    [Theory]
    [InlineData(-1)]
    [InlineData(7)]
    public void A_precision_out_of_range_is_refused(int precision)
    {
        var error = Assert.Throws<RequeteInvalideException>(() => _annuaire.FindQuartierPrioritaire("QN03501I")?.Contour(precision));

        Assert.Equal("PRECISION_INVALIDE", error.Code);
    }
}
