using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Zonages;
using CoordonneSante.Annuaire.Exercice;
using CoordonneSante.Annuaire.Exercice.Dispositifs;
using CoordonneSante.Annuaire.Exercice.Dispositifs.Projets;
using CoordonneSante.Annuaire.Exercice.Lecture;

namespace CoordonneSante.Annuaire.Tests.Exercice.Dispositifs;

/// <summary>What the program refuses to start with: the real files, each spoilt in one place.</summary>
public sealed class DispositifFilesTests
{
    [Fact]
    public void A_condition_outside_the_vocabulary_is_refused() => Assert.Contains(
        "la propriété « lune » est inconnue",
        Problem("criteres.json", root => root["criteres"]![0]!["condition"] = new JsonObject { ["lune"] = true }),
        StringComparison.Ordinal);

    [Fact]
    public void A_condition_of_two_predicates_is_refused() => Assert.Contains(
        "il en faut au plus 1",
        Problem("criteres.json", root => root["criteres"]![0]!["condition"]!["vrai"] = "ACCUEIL_STAGIAIRES"),
        StringComparison.Ordinal);

    [Fact]
    public void A_criterion_that_is_not_defined_is_refused() => Assert.Contains(
        "« inconnu » n'est pas parmi les criteres",
        Problem("dispositifs.json", root => root["dispositifs"]![0]!["criteres"]![0]!["critere"] = "inconnu"),
        StringComparison.Ordinal);

    [Fact]
    public void A_scheme_without_a_citation_is_refused() => Assert.Contains(
        "$.dispositifs[0].sources : 0 éléments",
        Problem("dispositifs.json", root => root["dispositifs"]![0]!["sources"] = new JsonArray()),
        StringComparison.Ordinal);

    [Fact]
    public void An_exclusion_said_on_one_side_only_is_refused() => Assert.Contains(
        "« assurance-maladie-cds-aci » n'exclut pas « ars-bretagne-esp-elaboration »",
        Problem("dispositifs.json", root => root["dispositifs"]![0]!["incompatibles"] = new JsonArray("assurance-maladie-cds-aci")),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("dispositifs", "properties/dispositifs/items/properties/nature", typeof(NatureDispositif), "")]
    [InlineData("dispositifs", "properties/dispositifs/items/properties/vigueur", typeof(VigueurDispositif), "")]
    [InlineData("criteres", "$defs/fait", typeof(FaitProjet), "")]
    [InlineData("criteres", "$defs/nombre", typeof(NombreProjet), "AUTRES_MEDICAUX")]
    [InlineData("criteres", "$defs/zonages/items", typeof(ZonageMedecin), "NON_RENSEIGNE")]
    [InlineData("criteres", "$defs/specialites/items", typeof(SpecialiteCentre), "INCONNUE")]
    [InlineData("criteres", "$defs/condition/properties/accord/properties/admis/items", typeof(AccordConventionnel), "")]
    public void The_values_that_a_schema_admits_are_those_of_the_program(string file, string path, Type type, string excepted)
    {
        var schema = path.Split('/')
            .Aggregate(new SchemaFiles(ExerciceFiles.Embedded).Root($"{file}.schema.json").Value, (part, step) => part.GetProperty(step));

        Assert.Equal(
            Enum.GetNames(type).Select(JsonNamingPolicy.SnakeCaseUpper.ConvertName).Where(name => name != excepted),
            schema.GetProperty("enum").EnumerateArray().Select(value => value.GetString() ?? ""));
    }

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
}
