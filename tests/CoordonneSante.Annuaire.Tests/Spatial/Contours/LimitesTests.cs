using CoordonneSante.Annuaire.Spatial.Contours;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace CoordonneSante.Annuaire.Tests.Spatial.Contours;

public sealed class LimitesTests
{
    [Fact]
    public void Neighbours_have_the_line_that_is_kept_once_each_on_its_own_hand()
    {
        var limites = new Limites(
        [
            Between("A", "B", "100000 0 0 100000"),
            Between("A", "HORS", "100000 100000 -100000 0 0 -100000 100000 0"),
            Between("B", "HORS", "100000 0 100000 0 0 100000 -100000 0"),
        ]);

        AssertSame("POLYGON ((0 0, 1 0, 1 1, 0 1, 0 0))", limites.Find("A"));
        AssertSame("POLYGON ((1 0, 2 0, 2 1, 1 1, 1 0))", limites.Find("B"));
        AssertSame("POLYGON ((0 0, 1 0, 2 0, 2 1, 1 1, 0 1, 0 0))", limites.FindUnion(["A", "B"]));
        Assert.Equal(["B"], limites.Around(["A"]) ?? []);
        Assert.Equal([], limites.Around(["A", "B"]) ?? ["none"]);
        Assert.Null(limites.Around(["A", "C"]));
    }

    [Fact]
    public void A_territory_around_another_has_a_hole_and_their_union_has_none()
    {
        var limites = new Limites(
        [
            Between("A", "HORS", "0 0 300000 0 0 300000 -300000 0 0 -300000"),
            Between("A", "B", "100000 100000 0 100000 100000 0 0 -100000 -100000 0"),
        ]);

        AssertSame("POLYGON ((0 0, 3 0, 3 3, 0 3, 0 0), (1 1, 1 2, 2 2, 2 1, 1 1))", limites.Find("A"));
        AssertSame("POLYGON ((0 0, 3 0, 3 3, 0 3, 0 0))", limites.FindUnion(["A", "B"]));
    }

    [Theory]
    [InlineData(
        "0 0 100000 100000 -100000 100000 0 -200000;100000 100000 100000 -100000 0 200000 -100000 -100000",
        "MULTIPOLYGON (((0 0, 1 1, 0 2, 0 0)), ((1 1, 2 0, 2 2, 1 1)))"
    )]
    [InlineData(
        "0 0 100000 0 100000 0 0 200000 -200000 0 0 -200000;100000 0 -50000 100000 100000 0 -50000 -100000",
        "POLYGON ((0 0, 1 0, 2 0, 2 2, 0 2, 0 0), (1 0, 0.5 1, 1.5 1, 1 0))"
    )]
    public void A_territory_that_touches_itself_in_a_point_has_rings_that_do_not(string lines, string expected)
    {
        var outline = new Limites([Between("A", "HORS", lines)]).Find("A");

        AssertSame(expected, outline);
        Assert.True(outline!.IsValid);
    }

    [Fact]
    public void A_commune_that_an_outline_does_not_tell_apart_has_none_but_its_EPCI_has()
    {
        var limites = new Limites([Between("A+B", "HORS", "0 0 100000 0 0 100000 -100000 0 0 -100000")]);

        Assert.Null(limites.Find("A"));
        Assert.Null(limites.FindUnion(["A", "C"]));
        AssertSame("POLYGON ((0 0, 1 0, 1 1, 0 1, 0 0))", limites.FindUnion(["A", "B"]));
    }

    [Fact]
    public void A_union_of_which_a_part_is_not_loaded_is_none()
    {
        var limites = new Limites([Between("A", "HORS", "0 0 100000 0 0 100000 -100000 0 0 -100000")]);

        Assert.Null(limites.FindUnion(["A", "B"]));
        Assert.Null(limites.FindUnion([]));
    }

    [Fact]
    public void Lines_that_lead_nowhere_are_said_to_be_open()
    {
        var limites = new Limites([Between("A", "HORS", "0 0 100000 0 0 100000")]);

        Assert.Throws<InvalidDataException>(() => limites.Find("A"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("1 2")]
    [InlineData("1 2 3")]
    [InlineData("1 2 3 x")]
    [InlineData("1 2 3 4;")]
    [InlineData("1 2  3 4")]
    [InlineData("1 2 18000000 4")]
    [InlineData("1 2 2147483647 4 1 1")]
    public void A_text_that_is_no_line_is_refused(string text) => Assert.Throws<FormatException>(() => LineText.Parse(text));

    [Fact]
    public void Lines_read_back_as_they_were_written()
    {
        IReadOnlyList<GridPoint[]> lines =
        [
            [new(-16778, 4811730), new(-16790, 4811735), new(0, 0)],
            [new(17999999, -8999999), new(-17999999, 8999999)],
        ];

        Assert.Equal(lines, LineText.Parse(LineText.Write(lines)));
        Assert.Equal("-16778 4811730 -12 5 16790 -4811735;17999999 -8999999 -35999998 17999998", LineText.Write(lines));
    }

    private static Limite Between(string left, string right, string lines) => new(left, right, LineText.Parse(lines));

    private static void AssertSame(string wkt, Geometry? outline) =>
        Assert.Equal(new WKTReader().Read(wkt).Normalized(), outline?.Normalized());
}
