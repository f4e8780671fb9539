using CoordonneSante.Annuaire.Entites.Indicateurs;
using CoordonneSante.Import.Indicateurs;
using CoordonneSante.Import.Reading;

namespace CoordonneSante.Import.Tests.Indicateurs;

public sealed class DescripteurReaderTests : IDisposable
{
    private const string Resource = """
        {
          "name": "apl_2023", "path": "apl.csv", "title": "Accessibilité potentielle localisée", "millesime": 2023, "cog": "2024",
          "sources": [{"title": "DREES", "path": "https://example.org/apl"}], "licenses": [{"title": "Licence Ouverte 2.0"}],
          "dialect": {"delimiter": ";"},
          "schema": {
            "missingValues": ["", "s"],
            "fields": [
              {"name": "codgeo", "type": "string"},
              {"name": "nom", "type": "string", "agregation": "aucune"},
              {"name": "apl", "type": "number", "title": "APL", "unit": "consultations par habitant", "decimalChar": ","},
              {"name": "p75", "type": "integer", "title": "75 ans et plus", "agregation": "somme"},
              {"name": "grille", "type": "integer", "title": "Grille",
               "categories": [{"value": 1, "label": "Urbain"}, {"value": 2, "label": "Rural"}]}
            ]
          }
        }
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("apl.resource.json", Resource)]
    [InlineData("apl.json", Resource)]
    [InlineData("datapackage.json", $$"""{"name": "p", "resources": [{"name": "autre", "path": "b.csv"}, {{Resource}}]}""")]
    public void The_descriptor_beside_a_file_tells_its_source_and_its_columns(string name, string json)
    {
        File.WriteAllText(Path.Combine(_folder.Info.FullName, name), json);

        var found = DescripteurReader.Read(Path.Combine(_folder.Info.FullName, "apl.csv"));

        Assert.Equal(
            ("apl-2023", "Accessibilité potentielle localisée", "DREES", "Licence Ouverte 2.0", "https://example.org/apl", "2023", "2024"),
            (found.Nom, found.Titre, found.Producteur, found.Licence, found.Url, found.Millesime, found.Cog));
        Assert.Equal(("codgeo", ';', true), (found.ColonneCode, found.Separateur, found.SansValeur.SetEquals(["", "s"])));
        Assert.Equal(
            [
                ("apl", "APL", "consultations par habitant", NatureIndicateur.Numerique, ','),
                ("p75", "75 ans et plus", null, NatureIndicateur.Effectif, '.'),
                ("grille", "Grille", null, NatureIndicateur.Classe, '.'),
            ],
            found.Colonnes.Select(column => (column.Nom, column.Libelle, column.Unite, column.Nature, column.Virgule)));
        Assert.Equal([("1", "Urbain"), ("2", "Rural")], found.Colonnes[2].Classes);
    }

    [Theory]
    [InlineData("{", "n'est pas du JSON")]
    [InlineData("""{"title": "T"}""", "sans « schema »")]
    [InlineData("""{"title": "T", "schema": {"fields": [{"name": "x", "type": "number"}]}}""", "sans colonne des codes de commune")]
    [InlineData("""{"title": "T", "schema": {"fields": [{"name": "code_insee"}]}}""", "sans colonne d'indicateur")]
    [InlineData("""{"title": "T", "schema": {"fields": [{"name": "code_insee"}, {"name": "x", "type": "number"}]}}""", "le producteur")]
    [InlineData("""{"title": "T", "schema": {"fields": [{"name": "code_insee"}, {"name": "x", "type": "date"}]}}""", "de type « date »")]
    [InlineData("""{"title": "T", "schema": {"fields": [{"name": "com"}, {"name": "é x", "type": "number"}]}}""", "lettres sans accent")]
    [InlineData("""{"resources": [{"path": "b.csv"}]}""", "0 ressources dont « path » est apl.csv")]
    public void A_descriptor_that_lacks_something_says_what(string json, string expected)
    {
        File.WriteAllText(Path.Combine(_folder.Info.FullName, "apl.json"), json);

        Assert.Contains(expected, Refusal(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_without_descriptor_is_told_what_to_put_beside_it() =>
        Assert.Contains("apl.resource.json, apl.json ou datapackage.json", Refusal(), StringComparison.Ordinal);

    private string Refusal() => Assert.Throws<UnexpectedFormatException>(() =>
        DescripteurReader.Read(Path.Combine(_folder.Info.FullName, "apl.csv"))).Message;
}
