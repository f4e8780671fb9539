using CoordonneSante.Annuaire.Geographie.Tuiles;
using CoordonneSante.Annuaire.Requetes;

namespace CoordonneSante.Annuaire.Tests.Geographie.Tuiles;

public sealed class TuileTests
{
    [Theory]
    [InlineData(-1, 0, 0)]
    [InlineData(23, 0, 0)]
    [InlineData(3, 8, 0)]
    [InlineData(3, 0, 8)]
    [InlineData(3, -1, 0)]
    [InlineData(0, 0, -1)]
    public void A_tile_that_the_pyramid_has_not_is_refused(int zoom, int x, int y) =>
        Assert.Equal("TUILE_INVALIDE", Assert.Throws<RequeteInvalideException>(new Tuile(zoom, x, y).Check).Code);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(3, 7)]
    [InlineData(22, (1 << 22) - 1)]
    public void The_first_and_the_last_tile_of_a_zoom_are_tiles(int zoom, int last)
    {
        new Tuile(zoom, 0, 0).Check();
        new Tuile(zoom, last, last).Check();
    }

    [Theory]
    [InlineData(-180, 85.06, 0, 0, 0, 0)]
    [InlineData(180, -85.06, 7, 7, 4095, 4095)]
    [InlineData(0, 0, 4, 4, 0, 0)]
    public void A_point_of_the_edge_of_the_world_is_in_the_last_unit_and_one_between_tiles_in_the_next(
        double longitude, double latitude, int tileX, int tileY, int x, int y) =>
        Assert.Equal((x, y), new Tuile(3, tileX, tileY).Locate(longitude, latitude));
}
