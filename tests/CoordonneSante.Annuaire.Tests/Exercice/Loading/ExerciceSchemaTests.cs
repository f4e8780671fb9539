using System.Text.Json.Nodes;

namespace CoordonneSante.Annuaire.Tests.Exercice.Loading;

/// <summary>The files that the program is built with, as they are and each spoilt in one place.</summary>
public sealed class ExerciceSchemaTests
{
    private const string FruitSchema =
        """
        {
          "properties": {
            "fruits": {
              "x-cle": { "nom": "fruits", "champ": "code" },
              "items": {
                "properties": { "avec": { "x-reference": "fruits" }, "pepins": { "x-un-seul": "pays" } },
                "x-un-de": ["cru", "cuit"]
              }
            }
          }
        }
        """;

    [Fact]
    public void The_files_are_what_their_schemas_say() => Assert.Empty(Problems());

    [Fact]
    public void Each_file_has_a_schema_and_each_schema_but_the_common_one_a_file() => Assert.Equal(
        RepositoryFiles.Data().Select(NameOf).Append("commun").Order(),
        RepositoryFiles.Schemas().Select(NameOf).Order());

    [Fact]
    public void A_condition_outside_the_vocabulary_is_a_mistake() => Assert.StartsWith(
        "criteres/criteres/0/condition/lune",
        Problems("criteres", root => root["criteres"]![0]!["condition"] = new JsonObject { ["lune"] = true })[0],
        StringComparison.Ordinal);

    [Fact]
    public void A_condition_of_two_predicates_is_a_mistake() => Assert.StartsWith(
        "criteres/criteres/0/condition maxProperties: ",
        Problems("criteres", root => root["criteres"]![0]!["condition"]!["vrai"] = "ACCUEIL_STAGIAIRES")[0],
        StringComparison.Ordinal);

    [Fact]
    public void A_criterion_that_is_not_defined_is_a_mistake() => Assert.Equal(
        ["dispositifs/dispositifs/0/criteres/0/critere x-reference: \"criteres\""],
        Problems("dispositifs", root => root["dispositifs"]![0]!["criteres"]![0]!["critere"] = "inconnu"));

    [Fact]
    public void A_scheme_without_a_citation_is_a_mistake() => Assert.StartsWith(
        "dispositifs/dispositifs/0/sources minItems: ",
        Problems("dispositifs", root => root["dispositifs"]![0]!["sources"] = new JsonArray())[0],
        StringComparison.Ordinal);

    [Theory]
    [InlineData("""{ "code": "kaki", "cru": 1, "avec": "kaki", "pepins": [{ "pays": "FR" }, { "pays": "FR" }] }""", null)]
    [InlineData("""{ "code": "kaki" }""", """fruits/fruits/0 x-un-de: ["cru", "cuit"]""")]
    [InlineData("""{ "code": "kaki", "cru": 1, "cuit": 1 }""", """fruits/fruits/0 x-un-de: ["cru", "cuit"]""")]
    [InlineData("""{ "code": "kaki", "cru": 1 }, { "code": "kaki", "cru": 1 }""", "fruits: two elements have the code kaki")]
    [InlineData("""{ "code": "kaki", "cru": 1, "avec": "poire" }""", """fruits/fruits/0/avec x-reference: "fruits" """)]
    [InlineData(
        """{ "code": "kaki", "cru": 1, "pepins": [{ "pays": "FR" }, { "pays": "ES" }] }""",
        """fruits/fruits/0/pepins x-un-seul: "pays" """
    )]
    public void The_four_keywords_of_our_own_are_held(string fruits, string? mistake) => Assert.Equal(
        mistake is null ? [] : [mistake.TrimEnd()],
        new SchemaCheck([("fruits.schema.json", FruitSchema)]).Problems([("fruits", $$"""{ "fruits": [{{fruits}}] }""")]));

    [Fact]
    public void A_keyword_that_would_have_no_effect_is_a_mistake() => Assert.Equal(
        ["""fruits $unknownKeywords: ["maxElements"]"""],
        new SchemaCheck([("fruits.schema.json", """{ "maxElements": 3 }""")]).Problems([("fruits", "{}")]));

    private static IReadOnlyList<string> Problems(string? spoilt = null, Action<JsonNode>? spoil = null)
    {
        var schemas = RepositoryFiles.Schemas().OrderBy(file => NameOf(file) != "commun").Select(file => (file.Name, Text(file)));
        return new SchemaCheck(schemas).Problems(RepositoryFiles.Data().Select(file => (NameOf(file), Spoil(file))));

        string Spoil(FileInfo file)
        {
            if (NameOf(file) != spoilt || spoil is null)
            {
                return Text(file);
            }
            var root = JsonNode.Parse(Text(file))!;
            spoil(root);
            return root.ToJsonString();
        }
    }

    private static string NameOf(FileInfo file) => file.Name[..file.Name.IndexOf('.', StringComparison.Ordinal)];

    private static string Text(FileInfo file) => File.ReadAllText(file.FullName);
}
