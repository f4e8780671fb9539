using System.Globalization;
using System.Text;
using System.Text.Json;
using CoordonneSante.Api.Schema;
using CoordonneSante.GraphQL.Language;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.Api.Tests.SecondEngine;

/// <summary>A valid request drawn from the schema, the same for the same seed.</summary>
internal sealed class RandomQuery
{
    private const int MaxDepth = 4;
    private const int MaxInputDepth = 3;

    private readonly GraphQL.TypeSystem.Schema _schema;
    private readonly GivenValues _values;
    private readonly Random _random;
    private readonly List<string> _variables = [];
    private readonly StringBuilder _fragments = new();
    private readonly Dictionary<string, JsonElement> _given = [];
    private int _names;

    private RandomQuery(GraphQL.TypeSystem.Schema schema, GivenValues values, Random random) =>
        (_schema, _values, _random) = (schema, values, random);

    /// <returns>A document and the JSON object of its variables.</returns>
    public static (string Document, JsonElement Variables) Draw(GraphQL.TypeSystem.Schema schema, GivenValues values, Random random)
    {
        var query = new RandomQuery(schema, values, random);
        var selection = query.Selection(schema.Types["Query"], MaxDepth);
        var variables = query._variables.Count == 0 ? "" : $"({string.Join(", ", query._variables)})";
        return ($"query Q{variables} {selection}{query._fragments}", JsonSerializer.SerializeToElement(query._given));
    }

    private bool Once(int outOf) => _random.Next(outOf) == 0;

    private string Selection(NamedType type, int depth)
    {
        var drawn = type is FieldsType fields
            ? _random.GetItems([.. fields.Fields.Values], depth == MaxDepth ? 1 + _random.Next(2) : 1 + _random.Next(4)).Distinct()
                .Where(field => depth > 0 || field.Type.Named is ScalarType or EnumType)
                .Select(field => Field(field, depth))
            : [];
        var parts = drawn.Concat(Once(6) ? ["__typename"] : []).ToList();
        if (type is InterfaceType or UnionType)
        {
            parts.AddRange(_random.GetItems([.. _schema.PossibleTypesOf(type)], 2).Distinct()
                .Select(possible => $"... on {possible} {Selection(possible, depth - 1)}"));
        }

        if (parts.Count == 0)
        {
            parts.Add("__typename");
        }

        return _random.Next(8) switch
        {
            0 => $"{{ ... {Condition()}{{ {string.Join(' ', parts)} }} {parts[0]} }}",
            1 => Spread(type, parts),
            _ => $"{{ {string.Join(' ', parts)} }}",
        };
    }

    private string Spread(NamedType type, IEnumerable<string> parts)
    {
        var name = $"F{_names++}";
        _fragments.Append(CultureInfo.InvariantCulture, $" fragment {name} on {type} {{ {string.Join(' ', parts)} }}");
        return $"{{ ...{name} }}";
    }

    private string Field(FieldDefinition field, int depth)
    {
        var arguments = new List<string>();
        foreach (var argument in field.Arguments.Values.Where(argument => argument.Name is not ("after" or "before")))
        {
            var excluded = argument.Name == "last" && arguments.Exists(given => given.StartsWith("first", StringComparison.Ordinal));
            if (argument.IsRequired || (Once(2) && !excluded))
            {
                var literal = Literal(argument.Type, argument.Name, field.Name, MaxInputDepth);
                arguments.Add($"{argument.Name}: {(Once(3) ? Variable(argument, literal) : literal)}");
            }
        }

        // An alias of its own: two fields of one name and other arguments do not merge.
        var called = arguments.Count == 0 ? field.Name : $"n{_names++}: {field.Name}({string.Join(", ", arguments)})";
        var selection = field.Type.Named is ScalarType or EnumType ? "" : " " + Selection(field.Type.Named, depth - 1);
        return $"{called}{(Once(8) ? " " + Condition() : "")}{selection}";
    }

    private string Condition() => $"@{(Once(2) ? "include" : "skip")}(if: {(Once(2) ? "true" : "false")}) ";

    private string Variable(InputValueDefinition argument, string literal)
    {
        var name = $"v{_names++}";
        if (Once(2) && LiteralJson.TryConvert(Parser.ParseValue(new Source(literal)), out var json))
        {
            _variables.Add($"${name}: {argument.Type}");
            _given[name] = json;
        }
        else
        {
            _variables.Add($"${name}: {argument.Type} = {literal}");
        }

        return $"${name}";
    }

    /// <param name="type">What is asked for.</param>
    /// <param name="name">The argument or input field.</param>
    /// <param name="subject">What the name is about: the field that an operation such as <c>eq</c> compares.</param>
    /// <param name="depth">How many input objects may still be opened.</param>
    private string Literal(GraphQLType type, string name, string subject, int depth)
    {
        if (type is not NonNullType && Once(25))
        {
            return "null";
        }

        return type.Nullable switch
        {
            ListType list => List(list, name, subject, depth),
            EnumType @enum => _random.GetItems([.. @enum.Values.Keys], 1)[0],
            InputObjectType input => Object(input, name, depth),
            _ => Scalar(type.Named.Name, IsOperation(name) ? subject : name),
        };
    }

    private string List(ListType list, string name, string subject, int depth) =>
        $"[{string.Join(", ", Enumerable.Range(0, _random.Next(1, 4)).Select(_ => Literal(list.OfType, name, subject, depth)))}]";

    private static bool IsOperation(string name) =>
        name is "eq" or "neq" or "in" or "nin" or "gt" or "gte" or "lt" or "lte"
            or "contains" or "startsWith" or "endsWith" or "ncontains" or "nstartsWith" or "nendsWith";

    private string Object(InputObjectType type, string name, int depth)
    {
        var fields = type.Fields.Values.Where(field => depth > 0 || field.Type.Named is not InputObjectType || field.IsRequired).ToArray();
        if (fields.Length == 0)
        {
            return "{}";
        }

        var drawn = type.IsOneOf
            ? _random.GetItems(fields, 1)
            : [.. fields.Where(field => field.IsRequired).Concat(_random.GetItems(fields, _random.Next(1, 3))).Distinct()];
        var given = drawn.Select(field =>
        {
            var fieldType = type.IsOneOf ? new NonNullType(field.Type.Nullable) : field.Type;
            return $"{field.Name}: {Literal(fieldType, field.Name, name, depth - 1)}";
        });
        return $"{{{string.Join(", ", given)}}}";
    }

    private string Scalar(string type, string name) => type switch
    {
        "Int" => ((int)_values.Number(_random, name)).ToString(CultureInfo.InvariantCulture),
        "Float" => _values.Number(_random, name).ToString(CultureInfo.InvariantCulture),
        "Boolean" => Once(2) ? "true" : "false",
        "Date" => $"\"{_values.Date(_random)}\"",
        "GeoJSON" => _values.Outline(_random),
        _ => JsonSerializer.Serialize(_values.Text(_random, name)),
    };
}
