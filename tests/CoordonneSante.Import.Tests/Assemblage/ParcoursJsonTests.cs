using CoordonneSante.Annuaire.Persistence.Schema;
using CoordonneSante.Import.Assemblage;
using CoordonneSante.Import.Reading;

namespace CoordonneSante.Import.Tests.Assemblage;

public sealed class ParcoursJsonTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Each_file_has_its_text() =>
        Assert.Equal(
            new Dictionary<string, string> { ["hexasmal.csv"] = "Copie de 2023.", ["epci.csv"] = "Remis au format de l'INSEE." },
            Read("""{"hexasmal.csv": "Copie de 2023.", "epci.csv": "Remis au format de l'INSEE."}"""));

    [Theory]
    [InlineData("null", "null")]
    [InlineData("""["hexasmal.csv"]""", "autre chose, ligne 1")]
    [InlineData("{\n  \"hexasmal.csv\": 3\n}", "autre chose, ligne 2")]
    [InlineData("{\n  \"hexasmal.csv\": null\n}", "null pour « hexasmal.csv »")]
    [InlineData("{\n  \"hexasmal.csv\": \"une\",\n  \"hexasmal.csv\": \"deux\"\n}", "autre chose, ligne 3")]
    [InlineData("", "autre chose, ligne 1")]
    public void What_is_no_object_of_texts_is_an_error_that_says_where(string json, string found)
    {
        var error = Assert.Throws<UnexpectedFormatException>(() => Read(json));

        Assert.StartsWith("parcours.json", error.Message, StringComparison.Ordinal);
        Assert.Contains(found, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_an_error_that_says_so() =>
        Assert.Contains(
            "un fichier absent ou illisible",
            Assert.Throws<UnexpectedFormatException>(() => ParcoursJson.Read(new FileInfo(Path.Combine(_folder.Info.FullName, "non.json"))))
                .Message,
            StringComparison.Ordinal);

    [Fact]
    public void The_text_is_that_of_the_source_of_the_file()
    {
        var files = new OfficialFiles(_folder.Info);
        var sources = files.Sources with { Parcours = Read("""{"hexasmal.csv": "Copie de 2023."}""") };

        var (content, _) = AnnuaireAssembler.Assemble(sources);

        var table = AnnuaireContent.Tables.Single(table => table.Name == "source");
        var names = table.Columns.Select(column => column.Name).ToList();
        Assert.Equal(
            [("codes-postaux-sans-millesime", "Copie de 2023.")],
            content.Rows(table)
                .Where(row => row[names.IndexOf("parcours")] is not null)
                .Select(row => ((string)row[names.IndexOf("id")]!, (string)row[names.IndexOf("parcours")]!))); // filtered just before
    }

    private IReadOnlyDictionary<string, string> Read(string json)
    {
        var path = Path.Combine(_folder.Info.FullName, "parcours.json");
        File.WriteAllText(path, json);
        return ParcoursJson.Read(new FileInfo(path));
    }
}
