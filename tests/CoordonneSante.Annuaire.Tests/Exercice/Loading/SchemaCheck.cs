using System.Text.Json;
using Json.Schema;

namespace CoordonneSante.Annuaire.Tests.Exercice.Loading;

/// <summary>Checks lists against their JSON schemas (2020-12), and against four keywords of the schemas of data/exercice.</summary>
/// <remarks>
/// <c>x-cle</c> makes a member the key of a list's objects, <c>x-reference</c> makes a text one of the keys of a list, in whichever file;
/// <c>x-un-de</c> asks for exactly one of some members, <c>x-un-seul</c> for one value of a member in all objects of a list.
/// </remarks>
internal sealed class SchemaCheck
{
    private static readonly EvaluationOptions Annotated = new()
    {
        OutputFormat = OutputFormat.List,
        AddAnnotationForUnknownKeywords = true,
    };

    private static readonly string[] OwnNames = ["x-cle", "x-reference", "x-un-de", "x-un-seul"];

    private readonly Dictionary<string, JsonSchema> _schemas = [];

    /// <param name="schemas">Text of each by its file's name, those that others refer to first.</param>
    public SchemaCheck(IEnumerable<(string Name, string Text)> schemas)
    {
        var options = new BuildOptions { Dialect = Dialect.Draft202012, SchemaRegistry = new() };
        foreach (var (name, text) in schemas)
        {
            _schemas.Add(name, JsonSchema.FromText(text, options, new Uri($"https://exercice.test/{name}")));
        }
    }

    /// <summary>What is wrong with the lists; what the four keywords ask is looked at once all else is right.</summary>
    /// <param name="lists">Text of each by its name: "modes" is held to modes.schema.json.</param>
    public IReadOnlyList<string> Problems(IEnumerable<(string Name, string Text)> lists)
    {
        var results = lists.Select(list => Evaluate(list.Name, list.Text)).ToArray();
        string[] mistakes =
        [
            .. from result in results
               from detail in result.Details
               from error in detail.Errors ?? []
               select $"{result.Name}{detail.InstanceLocation} {error.Key}: {error.Value}",
        ];
        return mistakes.Length > 0 ? mistakes : OwnKeywords([.. results.SelectMany(AnnotationsOf)]);
    }

    private (string Name, JsonElement Root, List<EvaluationResults> Details) Evaluate(string name, string text)
    {
        var root = JsonElement.Parse(text, new JsonDocumentOptions { AllowDuplicateProperties = false });
        var result = _schemas[$"{name}.schema.json"].Evaluate(root, Annotated);
        return (name, root, [result, .. result.Details ?? []]);
    }

    private static IEnumerable<Annotation> AnnotationsOf((string Name, JsonElement Root, List<EvaluationResults> Details) result) =>
        from detail in result.Details
        let place = $"{result.Name}{detail.InstanceLocation}"
        from annotation in detail.Annotations ?? []
        // Its place is one that the schema has just been applied to.
        select new Annotation(annotation.Key, annotation.Value, place, detail.InstanceLocation.Evaluate(result.Root)!.Value);

    private static string[] OwnKeywords(IReadOnlyList<Annotation> annotations)
    {
        var keys = annotations.Where(one => one.Keyword == "x-cle").SelectMany(KeysOf).ToLookup(key => key.Collection, key => key.Code);
        return
        [
            .. from list in keys
               from code in list.CountBy(code => code)
               where code.Value > 1
               select $"{list.Key}: two elements have the code {code.Key}",
            .. annotations.Select(one => Mistake(one, keys)).OfType<string>(),
        ];
    }

    private static IEnumerable<(string Collection, string Code)> KeysOf(Annotation one) =>
        from item in one.Value.EnumerateArray()
        select (TextOf(one.Operand.GetProperty("nom")), TextOf(item.GetProperty(TextOf(one.Operand.GetProperty("champ")))));

    private static string? Mistake(Annotation one, ILookup<string, string> keys)
    {
        var isRight = one.Keyword switch
        {
            "x-reference" => keys[TextOf(one.Operand)].Contains(TextOf(one.Value)),
            "x-un-de" => one.Operand.EnumerateArray().Count(name => one.Value.TryGetProperty(TextOf(name), out _)) == 1,
            "x-un-seul" => one.Value.EnumerateArray().Select(item => TextOf(item.GetProperty(TextOf(one.Operand)))).Distinct().Count() < 2,
            "$unknownKeywords" => one.Operand.EnumerateArray().All(name => OwnNames.Contains(TextOf(name))),
            _ => true,
        };
        return isRight ? null : $"{one.Place} {one.Keyword}: {one.Operand.GetRawText()}";
    }

    private static string TextOf(JsonElement element) => element.GetString() ?? "";

    /// <summary>What a schema's keyword that validates nothing says of a value.</summary>
    private sealed record Annotation(string Keyword, JsonElement Operand, string Place, JsonElement Value);
}
