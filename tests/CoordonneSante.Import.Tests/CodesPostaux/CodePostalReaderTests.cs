using CoordonneSante.Import.CodesPostaux;
using CoordonneSante.Import.Tests.Reading;

namespace CoordonneSante.Import.Tests.CodesPostaux;

public sealed class CodePostalReaderTests
{
    private static readonly CodePostalCommune _aranc =
        new() { CodeInsee = "01012", CodePostal = "01110", NomCommune = "ARANC", Latitude = 46.0015344029, Longitude = 5.51130637511 };

    [Theory]
    [InlineData(
        "Code_commune_INSEE;Nom_commune;Code_postal;Ligne_5;Libellé_d_acheminement;latitude;longitude",
        "01012;ARANC;01110;;ARANC;46.0015344029;5.51130637511"
    )]
    [InlineData(
        "#Code_commune_INSEE;Nom_de_la_commune;Code_postal;Libellé_d_acheminement;Ligne_5;coordonnees_gps",
        "01012;ARANC;01110;ARANC;;46.0015344029,5.51130637511"
    )]
    [InlineData(
        "code_commune_insee;nom;code_postal;ligne_5;libelle;coordonnees_geographiques",
        "01012;ARANC;01110;;ARANC;\"46.0015344029, 5.51130637511\""
    )]
    public void Each_published_header_gives_the_same_record(string header, string line)
    {
        using var source = Fichier.Of($"{header}\n{line}\n");

        Assert.Equal([_aranc], CodePostalReader.Read(source).Accepted());
    }

    [Fact]
    public void A_commune_may_have_no_point_but_not_half_of_one()
    {
        using var source = Fichier.Of(
            "code_commune_insee;nom;code_postal;ligne_5;libelle;coordonnees_geographiques\n"
                + "97127;ST MARTIN;97150;;ST MARTIN;\n97123;ST BARTH;97133;;ST BARTH;17.9\n97123;ST BARTH;97133;;ST "
                + "BARTH;\"95,2\"\n97123;ST BARTH;9713;;ST BARTH;\n"
        );
        var outcomes = CodePostalReader.Read(source).ToList();

        Assert.Equal([new CodePostalCommune { CodeInsee = "97127", CodePostal = "97150", NomCommune = "ST MARTIN" }], outcomes.Accepted());
        Assert.Equal(
            [
                "3 coordonnees_geographiques NOMBRE_MALFORME",
                "4 coordonnees_geographiques NOMBRE_MALFORME",
                "5 code_postal CODE_POSTAL_MALFORME",
            ],
            outcomes.Rejections());
    }
}
