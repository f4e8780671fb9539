using System.Text;
using System.Text.Json.Nodes;
using CoordonneSante.Annuaire.Exercice;
using CoordonneSante.Annuaire.Exercice.Loading;

namespace CoordonneSante.Annuaire.Tests.Exercice.Loading;

/// <summary>What the program says of a file that it cannot have been built with.</summary>
public sealed class ExerciceReaderTests
{
    [Theory]
    [InlineData("""{ "fruits": [""", "$")]
    [InlineData("""{ "fruits": [], "fruits": [] }""", "$")]
    [InlineData("[]", "$")]
    [InlineData("{}", "$")]
    [InlineData("""{ "fruits": {} }""", "$.fruits")]
    [InlineData("""{ "fruits": [{ "code": "kaki" }, { "code": 3 }] }""", "$.fruits[1].code")]
    [InlineData("""{ "fruits": [{ "code": null }] }""", "$.fruits[0].code")]
    [InlineData("""{ "fruits": [{ "code": "kaki", "poids": 3 }] }""", "$.fruits[0].poids")]
    [InlineData("""{ "fruits": [{}] }""", "$.fruits[0]")]
    public void A_file_that_cannot_be_read_is_told_with_the_place(string text, string place)
    {
        var reader = new ExerciceReader(new ExerciceFiles(_ => new MemoryStream(Encoding.UTF8.GetBytes(text))));

        var error = Assert.Throws<ExerciceInvalideException>(() => reader.Read<Fruit>("fruits"));

        Assert.Equal(("fruits.json", place), (error.Problems[0].Fichier, error.Problems[0].Chemin));
        Assert.StartsWith($"fruits.json, {place} : ne peut être lu : ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_citation_of_a_document_that_is_not_there_is_told() => Assert.StartsWith(
        "chiffres.json, $.chiffres[0].sources[0] : ne peut être lu : « inconnu » n'est pas le code d'un document.",
        Problem("chiffres.json", root => root["chiffres"]![0]!["sources"]![0]!["document"] = "inconnu"),
        StringComparison.Ordinal);

    [Fact]
    public void A_condition_outside_the_vocabulary_is_told() => Assert.StartsWith(
        "criteres.json, $.criteres[0].condition : ne peut être lu : « lune » n'est pas un prédicat.",
        Problem("criteres.json", root => root["criteres"]![0]!["condition"] = new JsonObject { ["lune"] = true }),
        StringComparison.Ordinal);

    [Fact]
    public void An_exclusion_said_on_one_side_only_is_told() => Assert.Contains(
        "« assurance-maladie-cds-aci » n'exclut pas « ars-bretagne-esp-elaboration »",
        Problem("dispositifs.json", root => root["dispositifs"]![0]!["incompatibles"] = new JsonArray("assurance-maladie-cds-aci")),
        StringComparison.Ordinal);

    private static string Problem(string spoilt, Action<JsonNode> spoil)
    {
        var files = new ExerciceFiles(name =>
        {
            var stream = ExerciceFiles.Embedded.Open(name);
            if (name != spoilt)
            {
                return stream;
            }
            using (stream)
            {
                // Not null: the file holds an object.
                var root = JsonNode.Parse(stream)!;
                spoil(root);
                return new MemoryStream(Encoding.UTF8.GetBytes(root.ToJsonString()));
            }
        });
        return Assert.Throws<ExerciceInvalideException>(() => ExerciceCoordonne.Load(files)).Message;
    }

    private sealed record Fruit(string Code);
}
