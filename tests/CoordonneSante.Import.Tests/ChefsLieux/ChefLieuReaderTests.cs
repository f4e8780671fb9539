using CoordonneSante.Import.ChefsLieux;
using CoordonneSante.Import.Tests.Reading;

namespace CoordonneSante.Import.Tests.ChefsLieux;

public sealed class ChefLieuReaderTests
{
    [Fact]
    public void A_chef_lieu_stands_in_its_territory_and_what_does_not_is_rejected_with_its_reason()
    {
        using var source = Fichier.Of(
            "code_insee;nom;longitude;latitude\n13004;Arles;4.62773;43.67743\n97411;Saint-Denis;55.44777;-20.87885\n"
            + "13004;Arles;4.6;43.6\n29019;Brest;48.39;-4.486\n97105;Basse-Terre;-0.5;44.8\n2901;Brest;-4.4;48.3\n29019;Brest;;48.39\n");
        var outcomes = ChefLieuReader.Read(source).ToList();

        Assert.Equal([new ChefLieu("13004", 4.62773, 43.67743), new ChefLieu("97411", 55.44777, -20.87885)], outcomes.Accepted());
        Assert.Equal(
            [
                "4 code_insee EN_DOUBLE",
                "5 longitude COORDONNEES_INVERSEES",
                "6 longitude COORDONNEES_HORS_EMPRISE",
                "7 code_insee CODE_COMMUNE_MALFORME",
                "8 longitude VALEUR_MANQUANTE",
            ],
            outcomes.Rejections());
    }
}
