using CoordonneSante.Annuaire.Spatial;
using NetTopologySuite.IO;

namespace CoordonneSante.Annuaire.Tests.Spatial;

/// <summary>Areas expected are of the cell between two meridians and parallels, by summing M N cos(latitude) over 100 000 bands.</summary>
public sealed class SurfaceTests
{
    [Theory]
    [InlineData(0, 0, 12_308.463894)] // one degree at the equator
    [InlineData(2, 48, 8_217.732076)]
    public void A_cell_of_one_degree_has_its_area_on_the_ellipsoid(double west, double south, double expected)
    {
        var cell = FormattableString.Invariant(
            $"POLYGON(({west} {south}, {west + 1} {south}, {west + 1} {south + 1}, {west} {south + 1}, {west} {south}))");

        Assert.InRange(AreaOf(cell) / expected, 1 - 1e-9, 1 + 1e-9);
    }

    [Fact]
    public void Holes_are_taken_out_whatever_the_winding_and_parts_add_up()
    {
        var whole = AreaOf("POLYGON((2 48, 3 48, 3 49, 2 49, 2 48))");
        var hole = AreaOf("POLYGON((2.4 48.4, 2.6 48.4, 2.6 48.6, 2.4 48.6, 2.4 48.4))");

        Assert.Equal(
            whole - hole, AreaOf("POLYGON((2 48, 3 48, 3 49, 2 49, 2 48), (2.4 48.4, 2.6 48.4, 2.6 48.6, 2.4 48.6, 2.4 48.4))"), 6);
        Assert.Equal(
            whole - hole, AreaOf("POLYGON((2 48, 3 48, 3 49, 2 49, 2 48), (2.4 48.4, 2.4 48.6, 2.6 48.6, 2.6 48.4, 2.4 48.4))"), 6);
        Assert.Equal(
            whole + AreaOf("POLYGON((5 48, 6 48, 6 49, 5 49, 5 48))"),
            AreaOf("MULTIPOLYGON(((2 48, 3 48, 3 49, 2 49, 2 48)), ((5 48, 6 48, 6 49, 5 49, 5 48)))"),
            6);
    }

    private static double AreaOf(string wkt) => Surface.InSquareKm(new WKBWriter().Write(new WKTReader().Read(wkt)));
}
