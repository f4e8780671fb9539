using CoordonneSante.Import.Populations;
using CoordonneSante.Import.Tests.Reading;

namespace CoordonneSante.Import.Tests.Populations;

public sealed class PopulationReaderTests
{
    [Fact]
    public void Both_headers_give_the_insee_code_and_the_municipal_population()
    {
        using var recent = Fichier.Of(
            "REG;Région;DEP;CODARR;CODCAN;CODCOM;COM;Commune;PMUN;PCAP;PTOT\r\n"
                + "84;Auvergne-Rhône-Alpes;01;2;08;001;01001;L'Abergement-Clémenciat;832;16;848\r\n"
            + "01;Guadeloupe;971;2;93;101;97101;Les Abymes;52118;468;52586\r\n94;Corse;2A;1;01;004;2A004;Ajaccio;73822;1;73823\r\n");
        using var ancien = Fichier.Of("CODREG;REG;DEP;CODARR;CODCAN;CODCOM;COM;PMUN;PCAP;PTOT\n06;;976;;;601;;5192;192;5384\n");

        Assert.Equal(
            [new PopulationCommune("01001", 832), new PopulationCommune("97101", 52118), new PopulationCommune("2A004", 73822)],
            PopulationReader.Read(recent).Accepted());
        Assert.Equal([new PopulationCommune("97601", 5192)], PopulationReader.Read(ancien).Accepted());
    }

    [Fact]
    public void A_population_or_a_code_that_cannot_be_is_rejected()
    {
        using var source = Fichier.Of(
            "CODREG;REG;DEP;CODARR;CODCAN;CODCOM;COM;PMUN;PCAP;PTOT\n06;;976;;;101;;5192;192;5384\n06;;976;;;602;;-3;0;0\n06;;97;;;603;;"
                + "1 000;0;0\n06;;;;;604;;7;0;0\n"
        );

        Assert.Equal(
            ["2 CODCOM CODE_COMMUNE_MALFORME", "3 PMUN NOMBRE_MALFORME", "4 PMUN NOMBRE_MALFORME", "5 DEP VALEUR_MANQUANTE"],
            PopulationReader.Read(source).Rejections());
    }
}
