using CoordonneSante.Annuaire.Exercice.Redaction;

namespace CoordonneSante.Annuaire.Tests.Exercice.Redaction;

public sealed class ToponymeTests
{
    [Theory]
    [InlineData("Le Cannet", "du Cannet", "au Cannet")]
    [InlineData("Les Sables-d'Olonne", "des Sables-d'Olonne", "aux Sables-d'Olonne")]
    [InlineData("La Rochelle", "de La Rochelle", "à La Rochelle")]
    [InlineData("L'Haÿ-les-Roses", "de L'Haÿ-les-Roses", "à L'Haÿ-les-Roses")]
    [InlineData("Angers", "d'Angers", "à Angers")]
    [InlineData("Étel", "d'Étel", "à Étel")]
    [InlineData("Œting", "d'Œting", "à Œting")]
    [InlineData("Yvetot", "d'Yvetot", "à Yvetot")]
    [InlineData("Honfleur", "de Honfleur", "à Honfleur")]
    [InlineData("Lens", "de Lens", "à Lens")]
    [InlineData("Lescar", "de Lescar", "à Lescar")]
    [InlineData("Aux Marais", "d'Aux Marais", "à Aux Marais")]
    public void A_name_is_said_after_de_and_a(string name, string de, string a)
    {
        Assert.Equal(de, Toponyme.De(name));
        Assert.Equal(a, Toponyme.A(name));
    }

    [Theory]
    [InlineData("Bretagne", "Bretagne")]
    [InlineData("Pays de la Loire", "des Pays de la Loire")]
    [InlineData("Grand Est", "du Grand Est")]
    [InlineData("Hauts-de-France", "des Hauts-de-France")]
    [InlineData("Centre-Val de Loire", "du Centre-Val de Loire")]
    public void A_region_keeps_its_article(string name, string expected) => Assert.Equal(expected, Toponyme.Region(name));

    /// <summary>One commune for each value of TNCC, and a last one whose line has another's value.</summary>
    [Fact]
    public void A_commune_has_the_form_that_its_line_of_the_COG_gives_it()
    {
        var (saidOtherwise, count) = CogArticles.Compare(
        [
            "TYPECOM,COM,REG,DEP,CTCD,ARR,TNCC,NCC,NCCENR,LIBELLE,CAN,COMPARENT",
            "COM,29019,53,29,29D,291,0,BREST,Brest,Brest,2999,",
            "COM,49007,52,49,49D,491,1,ANGERS,Angers,Angers,4999,",
            "COM,06030,93,06,06D,061,2,CANNET,Cannet,Le Cannet,0699,",
            "COM,17300,75,17,17D,173,3,ROCHELLE,Rochelle,La Rochelle,1799,",
            "COM,85194,52,85,85D,853,4,SABLES D OLONNE,Sables-d'Olonne,Les Sables-d'Olonne,8599,",
            "COM,01001,84,01,01D,012,5,ABERGEMENT CLEMENCIAT,Abergement-Clémenciat,L'Abergement-Clémenciat,0199,",
            "COM,60703,32,60,60D,601,6,MARAIS,Marais,Aux Marais,6099,",
            "COMD,66087,,,,,7,ILLAS,Illas,Las Illas,,66106",
            "COM,66104,76,66,66D,663,8,MASOS,Masos,Los Masos,6699,",
            "COM,62498,32,62,62D,627,1,LENS,Lens,Lens,6299,",
        ]);

        Assert.Equal(["Lens"], saidOtherwise);
        Assert.Equal(10, count);
    }
}
