using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Import.Finess;
using CoordonneSante.Import.Finess.Enregistrements;
using CoordonneSante.Import.Reading;
using CoordonneSante.Import.Tests.Reading;

namespace CoordonneSante.Import.Tests.Finess;

public sealed class SectionPositionTests
{
    /// <remarks>The labels of the vintages, the last ones of May 2026.</remarks>
    [Theory]
    [InlineData("1,ATLASANTE,100,IGN,BD_ADRESSE,V2.2,LAMBERT_93", "ATLASANTE, score 100, IGN BD_ADRESSE V2.2", NiveauGeocodage.Inconnu)]
    [InlineData("1,ATLASANTE,96,BAN,L93_METROPOLE", "ATLASANTE, score 96, BAN", NiveauGeocodage.Inconnu)]
    [InlineData("1,ATLASANTE,96,BAN,EPSG:2154 RGF93 / Lambert-93 (Métropole)", "ATLASANTE, score 96, BAN", NiveauGeocodage.Inconnu)]
    [InlineData(
        "3,ATLASANTE,.,ADMIN-EXPRESS-2023,EPSG:2154 RGF93 / Lambert-93 (Métropole)",
        "ATLASANTE, sans score, ADMIN-EXPRESS-2023, centre de la commune",
        NiveauGeocodage.Commune
    )]
    [InlineData("4,ATLASANTE,.,MAPS 06-11-2024,LAMBERT_93", "ATLASANTE, sans score, MAPS 06-11-2024", NiveauGeocodage.Inconnu)]
    [InlineData("LAMBERT_93", null, NiveauGeocodage.Inconnu)]
    public void A_position_of_any_vintage_is_read_with_what_is_said_of_it(string sourcecoordet, string? quality, NiveauGeocodage level) =>
        Assert.Equal(new PositionFiness(1.4442, 43.604699, quality, level), Read("31", "555", $"574357.8;6279642.9;{sourcecoordet}"));

    [Theory]
    [InlineData("9A", "105", "641000.0;1769500.0;2,ATLASANTE,96,BAN,EPSG:5490 RGAF09/UTM Zone 20N (Antilles)", -61.682231, 16.001063)]
    [InlineData("9A", "105", "641000.0;1769500.0;1,ATLASANTE,100,IGN,BD_ADRESSE,V2.2,UTM_N20", -61.682231, 16.001063)]
    [InlineData("9C", "302", "353700.0;545800.0;1,ATLASANTE,96,BAN,EPSG:2972 RGFG95/UTM Zone 22N (Guyane)", -52.319508, 4.93659)]
    [InlineData("9D", "411", "338500.0;7690700.0;1,ATLASANTE,96,BAN,EPSG:2975 RGR92/UTM zone 40S (La Réunion)", 55.447464, -20.876866)]
    [InlineData("9F", "608", "522800.0;8587200.0;1,ATLASANTE,96,BAN,EPSG:4471 RGM04/UTM zone 38S (Mayotte)", 45.210068, -12.779853)]
    [InlineData("35", "238", "351975.0;6789297.0;1,ATLASANTE,96,BAN,EPSG:2154 RGF93 / Lambert-93 (Métropole)", -1.679043, 48.111215)]
    [InlineData("35", "238", "-1,679043;48,111215;1,ATLASANTE,96,BAN,EPSG:4326 WGS 84", -1.679043, 48.111215)]
    public void Each_territory_has_its_system(string departement, string commune, string position, double longitude, double latitude) =>
        Assert.Equal((longitude, latitude), Read(departement, commune, position) is { } read ? (read.Longitude, read.Latitude) : default);

    [Theory]
    [InlineData("9E", "502", "561000.0;5179000.0;1,ATLASANTE,90,BAN,WGS84/UTM zone 21N (St-Pierre-et-Miquelon)",
        "HORS_DEPARTEMENTS, HORS_DEPARTEMENTS")]
    [InlineData("31", "555", ";;", "SANS_COORDONNEES")]
    public void A_position_of_a_territory_left_out_or_empty_is_ignored_and_is_no_error_of_the_file(
        string departement,
        string commune,
        string position,
        string reasons)
    {
        using var source = Fichier.Of(FinessTexte.Of(
            FinessTexte.Structure(departement: departement, commune: commune), $"geolocalisation;310021001;{position};2026-05-04"));
        var outcomes = FinessReader.Read(source).ToList();

        Assert.Equal(
            reasons,
            string.Join(", ", outcomes.OfType<LineOutcome<EnregistrementFiness>.Ignored>().Select(ignored => ignored.Motif.Code)));
        Assert.Empty(outcomes.Rejections());
    }

    private static PositionFiness? Read(string departement, string commune, string position)
    {
        using var source = Fichier.Of(FinessTexte.Of(
            FinessTexte.Structure(departement: departement, commune: commune), $"geolocalisation;310021001;{position};2026-05-04"));
        var outcomes = FinessReader.Read(source).ToList();
        Assert.Empty(outcomes.Rejections());
        return outcomes.Accepted().OfType<StructureFiness>().Single().Position;
    }
}
