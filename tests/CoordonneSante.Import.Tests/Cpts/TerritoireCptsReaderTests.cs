using CoordonneSante.Import.Catalogues;
using CoordonneSante.Import.Cpts;
using CoordonneSante.Import.Reading;
using CoordonneSante.Import.Tests.Reading;

namespace CoordonneSante.Import.Tests.Cpts;

public sealed class TerritoireCptsReaderTests
{
    [Fact]
    public void A_list_by_finess_number_typed_by_hand_may_end_without_a_line_break()
    {
        using var source = Fichier.Of(
            "finess_cpts;code_insee\n350056789;35238\n350056789;35047\n350056789;35238\n35005678;35024\n350056789;Rennes");
        var outcomes = TerritoireCptsReader.Read(source).ToList();

        Assert.Equal(
            [
                new PartieDeCpts { Finess = "350056789", CodeInsee = "35238" },
                new PartieDeCpts { Finess = "350056789", CodeInsee = "35047" },
            ],
            outcomes.Accepted());
        Assert.Equal(
            ["4 code_insee EN_DOUBLE", "5 finess_cpts FINESS_MALFORME", "6 code_insee CODE_COMMUNE_MALFORME"], outcomes.Rejections());
    }

    [Fact]
    public void A_list_by_name_gives_what_it_says_of_each_commune()
    {
        using var source = Fichier.Of(
            "cpts;departement;statut;code_insee;commune\n"
                + "CPTS d'Apt;84;ACI signé;84003;Apt\n;84;;84009;Auribeau\nCPTS d'Apt;84;;;Auribeau\n");
        var outcomes = TerritoireCptsReader.Read(source).ToList();

        Assert.Equal(
            [
                new PartieDeCpts { Nom = "CPTS d'Apt", Departement = "84", Statut = "ACI signé", CodeInsee = "84003", Commune = "Apt" },
                new PartieDeCpts { Nom = "CPTS d'Apt", Departement = "84", Commune = "Auribeau" },
            ],
            outcomes.Accepted());
        Assert.Equal(["3 cpts VALEUR_MANQUANTE"], outcomes.Rejections());
    }

    [Fact]
    public void A_list_without_codes_needs_the_names_of_communes_and_their_départements()
    {
        using var source = Fichier.Of("Nom de la CPTS,Département,Commune\nCPTS d'Apt,84,Apt\n");

        Assert.Equal(
            [new PartieDeCpts { Nom = "CPTS d'Apt", Departement = "84", Commune = "Apt" }], TerritoireCptsReader.Read(source).Accepted());
    }

    [Theory]
    [InlineData("urn:ogc:def:crs:EPSG::2154", "146394 6836798.7,147394 6836798.7,147394 6837798.7,146394 6836798.7", -4.4866, 48.3904)]
    [InlineData("IGNF:LAMB93", "146394 6836798.7,147394 6836798.7,147394 6837798.7,146394 6836798.7", -4.4866, 48.3904)]
    [InlineData("urn:ogc:def:crs:EPSG::3948", "1353089 7245000,1354089 7245000,1354089 7246000,1353089 7245000", -1.68, 48.31)]
    [InlineData("EPSG:3857", "-187016.7 6125174.5,-186016.7 6125174.5,-186016.7 6126174.5,-187016.7 6125174.5", -1.68, 48.11)]
    [InlineData("EPSG:2975", "338744.9 7690931.3,339744.9 7690931.3,339744.9 7691931.3,338744.9 7690931.3", 55.4504, -20.8789)]
    public void A_map_may_be_in_the_metres_that_it_names_even_after_its_features(
        string system, string points, double longitude, double latitude)
    {
        var ring = string.Join(',', points.Split(',').Select(point => $"[{point.Replace(' ', ',')}]"));
        using var source = Fichier.Of(
            $$$"""
            {"type":"FeatureCollection","features":[
            {"type":"Feature","properties":{"nom_cpts":"CPTS"},"geometry":{"type":"Polygon","coordinates":[[{{{ring}}}]]} }],
            "crs":{"type":"name","properties":{"name":"{{{system}}}"} } }
            """);
        var first = Assert.Single(TerritoireCptsReader.Read(source).ToList().Accepted()).Perimetre?.Coordinate;

        Assert.Equal(longitude, first?.X ?? 0, 0.01);
        Assert.Equal(latitude, first?.Y ?? 0, 0.01);
    }

    [Fact]
    public void A_map_in_a_system_of_elsewhere_is_refused_by_its_name()
    {
        using var source = Fichier.Of(
            """{"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"EPSG:27572"}},"features":[]}""");

        var error = Assert.Throws<UnexpectedFormatException>(() => TerritoireCptsReader.Read(source).ToList());
        Assert.Contains("EPSG:27572", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_map_gives_outlines()
    {
        const string Degrees = """{"type":"Polygon","coordinates":[[[5,43],[6,43],[6,44],[5,43]]]}""";
        const string Metres =
            """{"type":"Polygon","coordinates":[[[900000,6300000],[910000,6300000],[910000,6310000],[900000,6300000]]]}""";
        using var source = Fichier.Of(
            $$$"""
            {"type":"FeatureCollection","features":[
            {"type":"Feature","properties":{"nom_cpts":"CPTS d'Apt","statut":"ACI signé"},"geometry":{{{Degrees}}} },
            {"type":"Feature","properties":{"nom_cpts":null},"geometry":{{{Degrees}}} },
            {"type":"Feature","properties":{"nom_cpts":"CPTS en mètres"},"geometry":{{{Metres}}} }]}
            """);
        var outcomes = TerritoireCptsReader.Read(source).ToList();
        var part = Assert.Single(outcomes.Accepted());

        Assert.Equal(("CPTS d'Apt", "ACI signé", "POLYGON ((5 43, 6 43, 6 44, 5 43))"), (part.Nom, part.Statut, part.Perimetre?.ToText()));
        Assert.Equal(
            ["3 features[1].properties.nom_cpts VALEUR_MANQUANTE", "4 features[2].geometry.coordinates COORDONNEES_PROJETEES"],
            outcomes.Rejections());
        Assert.Equal(GenreFichier.TerritoiresCpts, GenreRecognizer.Recognize(source, out _));
    }
}
