using System.Text;

namespace CoordonneSante.GraphQL.Tests.Schemas;

/// <summary>
/// Random valid schemas as SDL, the same for the same seed: every kind of type, with descriptions, defaults and deprecations.
/// </summary>
internal sealed class SchemaGenerator(int seed)
{
    private const int TypesOfEachKind = 4;

    private static readonly string[] Texts =
    [
        "court",
        "é à ç 🩺",
        "deux\nlignes",
        "  retrait",
        "fin\\",
        "\"guillemets\"",
        "trois \"\"\" guillemets",
        "a\n  b\n    c",
        "",
        "\ttabulation",
        "saut final\n",
        "sonnerie \u0007",
        "une ligne bien plus longue que les soixante-dix signes au-delà desquels elle est seule",
    ];

    private readonly Random _random = new(seed);
    private readonly StringBuilder _sdl = new();

    public string Generate()
    {
        _sdl.Append(Description()).Append("schema { query: Objet0 ").Append(Maybe("mutation: Objet1 ")).Append("}\n");
        for (var i = 0; i < TypesOfEachKind; i++)
        {
            AddType($"directive @directive{i}{Arguments()}{Maybe(" repeatable")} on OBJECT | FIELD_DEFINITION");
            AddType($"scalar Scalaire{i}{Maybe(" @specifiedBy(url: \"https://example.org/\")")}");
            AddType($"enum Enum{i} {{ {Members(value => $"VALEUR{value}")} }}");
            AddType($"union Union{i} = {string.Join(" | ", Enumerable.Range(0, i + 1).Select(type => $"Objet{type}"))}");
            AddType($"input Entree{i} {{ {Members(field => InputValue($"champ{field}", i))} }}");
            AddType($"input Choix{i} @oneOf {{ {Members(field => $"champ{field}: {InputType(i)}")} }}");
            AddType($"interface Interface{i} {{ commun{i}: Int {Members(Field)} }}", out var members);
            AddType($"type Objet{i} implements Interface{i} {{ {members} }}");
            AddType($"extend type Objet{i} {{ propre{Arguments()}: {OutputType()} }}", describe: false);
        }

        return _sdl.ToString();
    }

    private void AddType(string definition, bool describe = true) =>
        _sdl.Append(describe ? Description() : "").Append(definition).Append('\n');

    private void AddType(string definition, out string members)
    {
        AddType(definition);
        members = definition[(definition.IndexOf('{') + 1)..^1];
    }

    private string Members(Func<int, string> member) =>
        string.Join(' ', Enumerable.Range(0, _random.Next(1, 5)).Select(i => $"{Description()}{member(i)}{Deprecated()}"));

    private string Field(int index) => $"champ{index}{Arguments()}: {OutputType()}";

    private string Arguments() =>
        _random.Next(2) == 0
            ? ""
            : $"({string.Join(", ", Enumerable.Range(0, _random.Next(1, 4)).Select(Argument))})";

    private string Argument(int index) => Description() + InputValue($"argument{index}", TypesOfEachKind);

    /// <summary>Input objects refer to earlier ones only, so that their defaults contain no cycle.</summary>
    private string InputValue(string name, int earlier) => _random.Next(10) switch
    {
        0 => $"{name}: Int! = {_random.Next()}",
        1 => $"{name}: Float = {_random.NextDouble() * Math.Pow(10, _random.Next(-30, 30)):R}",
        2 => $"{name}: String = {Quote(Pick(Texts))}",
        3 => $"{name}: ID = {_random.Next()}",
        4 => $"{name}: [[Boolean!]] = [[true], null]",
        5 => $"{name}: [Enum0] = VALEUR0",
        6 => $"{name}: Scalaire1 = {{libre: [1.50, SANS_NOM, \"texte\"]}}",
        7 => $"{name}: [Choix0!] = [{{champ0: []}}]",
        _ => $"{name}: {InputType(earlier)}",
    };

    private string InputType(int earlier)
    {
        string[] names =
        [
            "Int", "String", "Enum1", "Scalaire2", .. Enumerable.Range(0, Math.Min(earlier, TypesOfEachKind)).Select(i => $"Entree{i}"),
        ];
        return $"[{Pick(names)}{Maybe("!")}]";
    }

    private string OutputType()
    {
        string[] names = ["Int", "ID", "Boolean", "Objet1", "Interface2", "Union3", "Enum0", "Scalaire1"];
        var name = Pick(names);
        return Pick([name, $"{name}!", $"[{name}]", $"[[{name}!]!]"]);
    }

    private string Deprecated() => _random.Next(6) switch
    {
        0 => " @deprecated",
        1 => $" @deprecated(reason: {Quote(Pick(Texts))})",
        _ => "",
    };

    private string Description() => _random.Next(3) == 0 ? Quote(Pick(Texts)) + " " : "";

    private string Maybe(string text) => _random.Next(2) == 0 ? text : "";

    private T Pick<T>(T[] items) => items[_random.Next(items.Length)];

    private static string Quote(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal)
            .Replace("\u0007", "\\u0007", StringComparison.Ordinal)}\"";
}
