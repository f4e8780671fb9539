using CoordonneSante.Annuaire.Geographie.Tuiles;
using CoordonneSante.Annuaire.Tables.Paging;

namespace CoordonneSante.Annuaire.Tests.Geographie.Tuiles;

public sealed class CoucheNomsTests
{
    [Theory]
    [InlineData(8)]
    [InlineData(11)]
    [InlineData(14)]
    public void The_name_of_a_commune_is_in_the_tile_of_its_centre_and_in_no_other(int zoom)
    {
        var annuaire = PetitAnnuaire.Load();
        var couche = annuaire.Lieux.Couches.Find("noms-communes");
        var placed = annuaire.Communes(null, null, null, new PageArguments(First: 1000)).Nodes
            .Where(commune => commune is { Centre: not null, Arrondissements.Count: 0 }).ToList();

        Assert.NotEmpty(placed);
        foreach (var commune in placed)
        {
            var (x, y) = TileAt(commune.Centre!.Longitude, commune.Centre.Latitude, zoom);
            var holders =
                from left in Enumerable.Range(x - 1, 3)
                from top in Enumerable.Range(y - 1, 3)
                from feature in DecodedTile.Read(couche.Draw(new Tuile(zoom, left, top), null))?.Features ?? []
                where feature.Text("code_commune") == commune.CodeInsee.Value
                select (left, top, feature.Text("nom"));

            Assert.Equal([(x, y, commune.Nom.Value)], holders);
        }
    }

    [Fact]
    public void Names_are_not_drawn_where_they_would_be_too_many() =>
        Assert.True(PetitAnnuaire.Load().Lieux.Couches.Find("noms-communes").Draw(new Tuile(7, 63, 44), null).IsEmpty);

    private static (int X, int Y) TileAt(double longitude, double latitude, int zoom)
    {
        var radians = latitude * Math.PI / 180;
        var tiles = 1 << zoom;
        return (
            (int)Math.Floor((longitude + 180) / 360 * tiles),
            (int)Math.Floor((1 - (Math.Asinh(Math.Tan(radians)) / Math.PI)) / 2 * tiles));
    }
}
