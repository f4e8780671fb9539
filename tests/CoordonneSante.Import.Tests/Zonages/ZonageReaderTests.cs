using CoordonneSante.Annuaire.Entites.Zonages;
using CoordonneSante.Import.Tests.Reading;
using CoordonneSante.Import.Zonages;

namespace CoordonneSante.Import.Tests.Zonages;

public sealed class ZonageReaderTests
{
    [Fact]
    public void Levels_of_communes_are_read_and_not_available_is_not_outside_the_zoning()
    {
        using var source = Fichier.Of("""
            "com_code","com_lib","niveau","zmed_niveau"
            "01001","L'Abergement-Clémenciat","COM","2_ZAC"
            "01002","B","COM","1_ZIP"
            "01004","C","COM","3_HZ"
            "01005","D","COM","4_ZAR"
            "97401","E","COM","N/A - résultat non disponible"
            "01006","F","COM","5_ZZZ"
            "01007","G","TVS","1_ZIP"

            """);
        var outcomes = ZonageReader.Read(source).ToList();

        Assert.Equal(
            [ZonageMedecin.Zac, ZonageMedecin.Zip, ZonageMedecin.HorsZonage, ZonageMedecin.Zar, ZonageMedecin.NonRenseigne],
            outcomes.Accepted().Select(decision => decision.Zonage));
        Assert.Equal(new DecisionZonage.Commune("01001") { Zonage = ZonageMedecin.Zac }, outcomes.Accepted()[0]);
        Assert.Equal(["7 zmed_niveau VALEUR_INCONNUE", "8 niveau VALEUR_INCONNUE"], outcomes.Rejections());
    }

    [Fact]
    public void Levels_of_quarters_name_one_commune_or_several()
    {
        using var source = Fichier.Of("code_qp;zonage;communes\nQN00401M;ZIP;04070\nQN00601M;ZAC;06088|06123\nQN00602M;ZAC;06088|6123\n");
        var outcomes = ZonageReader.Read(source).ToList();
        var quartiers = outcomes.Accepted().Cast<DecisionZonage.Quartier>().ToList();

        Assert.Equal(
            ["QN00401M ZIP 04070", "QN00601M ZAC 06088 06123"],
            quartiers.Select(q => $"{q.Code} {q.Zonage.ToString().ToUpperInvariant()} {string.Join(' ', q.Communes)}"));
        Assert.Equal(["4 communes CODE_COMMUNE_MALFORME"], outcomes.Rejections());
    }
}
