using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Import.Finess;
using CoordonneSante.Import.Finess.Enregistrements;
using CoordonneSante.Import.Tests.Reading;

namespace CoordonneSante.Import.Tests.Finess.Plus;

public sealed class EgePositionTests
{
    private static readonly PositionFiness Toulouse = new(1.4442, 43.604699, Geocodage: null, NiveauGeocodage.Inconnu);

    [Theory]
    [InlineData("6279642.90", "574357.80", "43.604699", "1.444200")]
    [InlineData("574357.80", "6279642.90", "43.604699", "1.444200")]
    [InlineData("1.444200", "43.604699", "6279642.90", "574357.80")]
    [InlineData("1.444200", "43.604699", "574357.80", "6279642.90")]
    [InlineData("43.604699", "1.444200", "574357.80", "6279642.90")]
    [InlineData("574357.80", "6279642.90", "1.444200", "43.604699")]
    [InlineData("574357,80  ", " 6 279 642,90", "43,604699   ", "  1,444200")]
    [InlineData("", "  ", "43.604699", "1.444200")]
    [InlineData("0", "0.00", "1.444200", "43.604699")]
    [InlineData("574357.80", "6279642.90", "", "")]
    [InlineData("", "", "574357.80", "6279642.90")]
    public void Both_pairs_are_read_by_their_values_whatever_their_names_and_order(string x, string y, string latitude, string longitude) =>
        Assert.Equal((Toulouse, ""), Read(Members($"\"{x}\"", $"\"{y}\"", $"\"{latitude}\"", $"\"{longitude}\"")));

    [Fact]
    public void Coordinates_may_be_numbers() =>
        Assert.Equal((Toulouse, ""), Read(Members("1.4442", "43.604699", "6.2796429e6", "574357.80")));

    [Theory]
    [InlineData("97411", "338500.0", "7690700.0", 55.447464, -20.876866)]
    [InlineData("97411", "-20.876866", "55.447464", 55.447464, -20.876866)]
    [InlineData("97105", "1799535.0", "659725.0", -61.505235, 16.271351)]
    [InlineData("97608", "8587200.0", "522800.0", 45.210068, -12.779853)]
    public void The_territory_of_the_commune_gives_the_projection(string commune, string x, string y, double longitude, double latitude) =>
        Assert.Equal(
            (new PositionFiness(longitude, latitude, Geocodage: null, NiveauGeocodage.Inconnu), ""),
            Read(Members($"\"{x}\"", $"\"{y}\"", "null", "null"), commune));

    [Theory]
    [InlineData("574357.80", "6279642.90", "43.6", "1.4442", "doute : les deux couples de coordonnées diffèrent de 522 m")]
    [InlineData("574357.80", "6279642.90", "43.604", "1.4442", null)]
    [InlineData("574357.80", "62796.90", "43.6", "1.4442", "doute : l'autre couple de coordonnées est hors du territoire")]
    public void A_disagreement_of_more_than_100_metres_is_said_and_the_degrees_are_kept(
        string x,
        string y,
        string latitude,
        string longitude,
        string? quality)
    {
        var (position, rejections) = Read(Members($"\"{x}\"", $"\"{y}\"", $"\"{latitude}\"", $"\"{longitude}\""));

        Assert.Equal(
            new PositionFiness(
                1.4442,
                double.Parse(latitude, System.Globalization.CultureInfo.InvariantCulture),
                quality,
                NiveauGeocodage.Inconnu),
            position);
        Assert.Empty(rejections);
    }

    /// <remarks>Eastings and northings overlap there: 300 km east and 400 km north of the axes, and the reverse, are both in
    /// Guyane.</remarks>
    [Fact]
    public void In_Guyane_metres_that_fit_both_ways_round_are_doubtful_unless_degrees_decide()
    {
        var (alone, _) = Read(Members("\"300000\"", "\"400000\"", "null", "null"), "97302");
        Assert.Equal("doute : les coordonnées conviennent dans les deux ordres", alone?.Geocodage);

        var (decided, rejections) = Read(Members("\"400000\"", "\"300000\"", "\"3.617\"", "\"-52.8007\""), "97302");
        Assert.Equal(new PositionFiness(-52.8007, 3.617, Geocodage: null, NiveauGeocodage.Inconnu), decided);
        Assert.Empty(rejections);
    }

    [Theory]
    [InlineData("\"9\"", "\"9\"", "\"0\"", "\"0\"", " COORDONNEES_HORS_EMPRISE")]
    [InlineData("\"55.45\"", "\"-20.87\"", "null", "null", " COORDONNEES_HORS_EMPRISE")]
    [InlineData("\"x\"", "\"6279642.90\"", "null", "null", ".coordonneeX NOMBRE_MALFORME")]
    [InlineData("null", "null", "\"43.6\"", "null", ".directionLongitude VALEUR_MANQUANTE")]
    public void An_unusable_position_is_rejected_and_its_site_kept_without_it(
        string x,
        string y,
        string latitude,
        string longitude,
        string rejection)
    {
        var (position, rejections) = Read(Members(x, y, latitude, longitude));

        Assert.Null(position);
        Assert.Equal($"2 pmej[0].ege[0].adresse[1].coordonneesGeographique{rejection}", rejections);
    }

    [Fact]
    public void A_malformed_number_does_not_cost_the_position_that_the_other_pair_gives()
    {
        var (position, rejections) = Read(Members("\"1.4442\"", "\"43.604699\"", "\"N\"", "\"E\""));

        Assert.Equal(Toulouse, position);
        Assert.Equal(
            """
            2 pmej[0].ege[0].adresse[1].coordonneesGeographique.directionLongitude NOMBRE_MALFORME
            2 pmej[0].ege[0].adresse[1].coordonneesGeographique.directionLatitude NOMBRE_MALFORME
            """,
            rejections);
    }

    [Theory]
    [InlineData("35238_1950_00001", NiveauGeocodage.Numero, "BAN, score 0.94")]
    [InlineData("35238_1950_00012_bis ", NiveauGeocodage.Numero, "BAN, score 0.94")]
    [InlineData("2A004_b45f_00012", NiveauGeocodage.Numero, "BAN, score 0.94")]
    [InlineData("35238_1950_99999", NiveauGeocodage.Voie, "BAN, score 0.94")]
    [InlineData("35238_1950", NiveauGeocodage.Voie, "BAN, score 0.94")]
    [InlineData("35238", NiveauGeocodage.Commune, "BAN, score 0.94, centre de la commune")]
    [InlineData("", NiveauGeocodage.Inconnu, "BAN, score 0.94")]
    [InlineData("?", NiveauGeocodage.Inconnu, "BAN, score 0.94")]
    public void The_key_of_the_address_base_tells_the_level_whatever_the_score(string key, NiveauGeocodage level, string quality) =>
        Assert.Equal(
            (new PositionFiness(1.4442, 43.604699, quality, level), ""),
            Read($"{Members("1.4442", "43.604699", "null", "null")},\"cleInInteropBAN\":\"{key}\",\"scoreBAN\":\"0.94\""));

    private static string Members(string x, string y, string latitude, string longitude) =>
        $"\"coordonneeX\":{x},\"coordonneeY\":{y},\"directionLatitude\":{latitude},\"directionLongitude\":{longitude}";

    private static (PositionFiness? Position, string Rejections) Read(string coordinates, string commune = "31555")
    {
        using var source = Fichier.Of(FinessPlusTexte.Of(FinessPlusTexte.Pmej(FinessPlusTexte.Ege(coordinates, commune))));
        var outcomes = FinessReader.Read(source).ToList();
        return (outcomes.Accepted().OfType<StructureFiness>().Single().Position, string.Join('\n', outcomes.Rejections()));
    }
}
