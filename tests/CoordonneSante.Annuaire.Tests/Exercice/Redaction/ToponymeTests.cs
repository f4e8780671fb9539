using CoordonneSante.Annuaire.Exercice.Redaction;

namespace CoordonneSante.Annuaire.Tests.Exercice.Redaction;

public sealed class ToponymeTests
{
    /// <summary>How the COG writes a name's article: its column TNCC, and what "de" and "à" make of it.</summary>
    private static readonly Dictionary<string, (string De, string A)> Charnieres = new()
    {
        ["0"] = ("de ", "à "), ["1"] = ("d'", "à "), ["2"] = ("du ", "au "), ["3"] = ("de La ", "à La "), ["4"] = ("des ", "aux "),
        ["5"] = ("de L'", "à L'"), ["6"] = ("d'Aux ", "à Aux "), ["7"] = ("de Las ", "à Las "), ["8"] = ("de Los ", "à Los "),
    };

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

    /// <remarks>
    /// Names in H aside: the COG elides the same name in one place and not in another. One name has its article in the COG's bare name.
    /// </remarks>
    [Fact]
    public void Every_commune_of_France_has_the_form_that_the_COG_gives_it()
    {
        var path = RepositoryFiles.Kept("data", "cog", "v_commune_2024.csv");
        var rows = File.ReadLines(path).Select(line => line.Split(',')).ToList();
        var (article, bare, whole) = (Array.IndexOf(rows[0], "TNCC"), Array.IndexOf(rows[0], "NCCENR"), Array.IndexOf(rows[0], "LIBELLE"));
        var names = rows.Skip(1)
            .Select(row => (Charniere: Charnieres[row[article].Trim('"')], Nu: row[bare].Trim('"'), Nom: row[whole].Trim('"')))
            .Where(name => name.Nu[0] != 'H' && name.Nom != "Le Vernet-Chaméane")
            .ToList();

        Assert.True(names.Count > 30_000);
        Assert.DoesNotContain(names, name => Toponyme.De(name.Nom) != name.Charniere.De + name.Nu || Toponyme.A(name.Nom) != name.Charniere.A + name.Nu);
    }
}
