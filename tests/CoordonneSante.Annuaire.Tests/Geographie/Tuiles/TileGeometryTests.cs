using CoordonneSante.Annuaire.Geographie.Tuiles;

namespace CoordonneSante.Annuaire.Tests.Geographie.Tuiles;

/// <summary>The examples of Mapbox Vector Tile 2.1, "Example Geometry Encodings".</summary>
public sealed class TileGeometryTests
{
    [Fact]
    public void A_point() => Assert.Equal([9u, 50u, 34u], TileGeometry.Point(25, 17).Commands);

    [Fact]
    public void A_polygon()
    {
        var polygon = TileGeometry.Polygons();
        polygon.Add([(3, 6), (8, 12), (20, 34)]);

        Assert.Equal([9u, 6u, 12u, 18u, 10u, 12u, 24u, 44u, 15u], polygon.Commands);
    }

    [Fact]
    public void Two_polygons_the_second_with_a_hole()
    {
        var polygons = TileGeometry.Polygons();
        polygons.Add([(0, 0), (10, 0), (10, 10), (0, 10)]);
        polygons.Add([(11, 11), (20, 11), (20, 20), (11, 20)]);
        polygons.Add([(13, 13), (13, 17), (17, 17), (17, 13)]);

        Assert.Equal(
            [
                9u, 0u, 0u, 26u, 20u, 0u, 0u, 20u, 19u, 0u, 15u,
                9u, 22u, 2u, 26u, 18u, 0u, 0u, 18u, 17u, 0u, 15u,
                9u, 4u, 13u, 26u, 0u, 8u, 8u, 0u, 0u, 7u, 15u,
            ],
            polygons.Commands);
    }
}
