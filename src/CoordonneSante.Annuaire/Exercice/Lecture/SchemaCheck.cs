using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace CoordonneSante.Annuaire.Exercice.Lecture;

/// <summary>Checks one file against its JSON schema and reports every mistake.</summary>
/// <remarks>
/// The keywords of JSON Schema 2020-12 that the schemas of data/exercice use; any other is refused, so that none is silently
/// without effect. Four are added: <c>x-cle</c> makes a member the key of a list's objects, <c>x-reference</c> makes a text one of
/// the keys of a list, in whichever file; <c>x-un-de</c> asks for exactly one of some members, <c>x-un-seul</c> for one value of a
/// member in all objects of a list.
/// </remarks>
internal sealed class SchemaCheck(SchemaFiles schemas, string file, CodeRegistry codes, List<ExerciceProblem> problems)
{
    /// <exception cref="NotSupportedException">The schema has a keyword that this does not know.</exception>
    public void Check(JsonElement value, SchemaNode schema, string path = "$")
    {
        if (schema.Value.TryGetProperty("type", out var type) && !HasType(value, type))
        {
            Report(path, $"la valeur est {NameOf(value)}, il faut {NameOf(type.GetString())}.");
            return;
        }

        foreach (var keyword in schema.Value.EnumerateObject())
        {
            Check(value, schema, keyword, path);
        }
    }

    private void Check(JsonElement value, SchemaNode schema, JsonProperty keyword, string path)
    {
        var operand = schema with { Value = keyword.Value };
        switch (keyword.Name)
        {
            case "$schema" or "$id" or "$defs" or "$comment" or "title" or "description" or "type":
                break;
            case "$ref":
                Check(value, schemas.Resolve(schema, TextOf(operand)), path);
                break;
            case "enum":
                CheckEnum(value, keyword.Value, path);
                break;
            case "pattern":
                CheckPattern(value, TextOf(operand), path);
                break;
            case "minLength" or "maxLength" or "minItems" or "maxItems" or "minProperties" or "maxProperties" or "minimum" or "maximum":
                CheckBound(value, keyword, path);
                break;
            case "items":
                CheckItems(value, operand, path);
                break;
            case "properties":
                CheckMembers(value, operand, path);
                break;
            case "required":
                CheckRequired(value, keyword.Value, path);
                break;
            case "additionalProperties" when keyword.Value.ValueKind == JsonValueKind.False:
                CheckUnknown(value, schema.Value, path);
                break;
            case "x-cle":
                CheckKeys(value, keyword.Value, path);
                break;
            case "x-un-de":
                CheckOneOf(value, keyword.Value, path);
                break;
            case "x-un-seul":
                CheckSame(value, TextOf(operand), path);
                break;
            case "x-reference":
                codes.Refer(file, path, TextOf(operand), TextOf(value));
                break;
            default:
                throw new NotSupportedException($"{schema.File}: the keyword \"{keyword.Name}\" is not known to this validator.");
        }
    }

    private void CheckEnum(JsonElement value, JsonElement admitted, string path)
    {
        if (!admitted.EnumerateArray().Any(other => JsonElement.DeepEquals(other, value)))
        {
            Report(path, $"{value.GetRawText()} n'est pas admis ; valeurs possibles : {string.Join(", ", admitted.EnumerateArray())}.");
        }
    }

    private void CheckPattern(JsonElement value, string pattern, string path)
    {
        if (!Regex.IsMatch(TextOf(value), pattern, RegexOptions.CultureInvariant))
        {
            Report(path, $"« {TextOf(value)} » n'a pas la forme attendue, {pattern}.");
        }
    }

    private void CheckBound(JsonElement value, JsonProperty keyword, string path)
    {
        var (size, what) = value.ValueKind switch
        {
            JsonValueKind.String => (TextOf(value).Length, "caractères"),
            JsonValueKind.Array => (value.GetArrayLength(), "éléments"),
            JsonValueKind.Object => (value.EnumerateObject().Count(), "propriétés"),
            _ => (value.GetDouble(), "comme valeur"),
        };
        var bound = keyword.Value.GetDouble();
        if (keyword.Name.StartsWith("min", StringComparison.Ordinal) ? size < bound : size > bound)
        {
            var limit = keyword.Name.StartsWith("min", StringComparison.Ordinal) ? "au moins" : "au plus";
            Report(path, string.Create(CultureInfo.InvariantCulture, $"{size} {what} : il en faut {limit} {bound}."));
        }
    }

    private void CheckItems(JsonElement value, SchemaNode schema, string path)
    {
        var index = 0;
        foreach (var item in value.EnumerateArray())
        {
            Check(item, schema, $"{path}[{index++}]");
        }
    }

    private void CheckMembers(JsonElement value, SchemaNode members, string path)
    {
        foreach (var member in members.Value.EnumerateObject())
        {
            if (value.TryGetProperty(member.Name, out var given))
            {
                Check(given, members with { Value = member.Value }, $"{path}.{member.Name}");
            }
        }
    }

    private void CheckRequired(JsonElement value, JsonElement names, string path)
    {
        foreach (var name in names.EnumerateArray().Select(TextOf).Where(name => !value.TryGetProperty(name, out _)))
        {
            Report(path, $"la propriété « {name} » manque.");
        }
    }

    private void CheckUnknown(JsonElement value, JsonElement schema, string path)
    {
        var known = schema.GetProperty("properties");
        foreach (var member in value.EnumerateObject().Where(member => !known.TryGetProperty(member.Name, out _)))
        {
            Report(
                path,
                $"la propriété « {member.Name} » est inconnue ; connues : {string.Join(", ", known.EnumerateObject().Select(one => one.Name))}."
            );
        }
    }

    private void CheckKeys(JsonElement value, JsonElement key, string path)
    {
        var (collection, name) = (TextOf(key.GetProperty("nom")), TextOf(key.GetProperty("champ")));
        var index = 0;
        foreach (var item in value.EnumerateArray())
        {
            var here = $"{path}[{index++}].{name}";
            if (item.ValueKind == JsonValueKind.Object && item.TryGetProperty(name, out var code) && code.ValueKind == JsonValueKind.String
                && !codes.TryDefine(collection, TextOf(code)))
            {
                Report(here, $"« {TextOf(code)} » est déjà pris : chaque élément a le sien.");
            }
        }
    }

    private void CheckOneOf(JsonElement value, JsonElement names, string path)
    {
        if (names.EnumerateArray().Count(name => value.TryGetProperty(TextOf(name), out _)) != 1)
        {
            Report(path, $"il faut une, et une seule, de ces propriétés : {string.Join(", ", names.EnumerateArray())}.");
        }
    }

    private void CheckSame(JsonElement value, string name, string path)
    {
        if (value.EnumerateArray().Select(item => item.GetProperty(name).GetString()).Distinct().Count() > 1)
        {
            Report(path, $"les éléments n'ont pas le même « {name} » : séparez-les.");
        }
    }

    private void Report(string path, string message) => problems.Add(new ExerciceProblem(file, path, message));

    private static bool HasType(JsonElement value, JsonElement type) => type.GetString() switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out _),
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        var other => throw new NotSupportedException($"The type \"{other}\" is not known to this validator."),
    };

    private static string NameOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => "null",
        JsonValueKind.True or JsonValueKind.False => NameOf("boolean"),
        var kind => NameOf(kind.ToString()),
    };

    private static string NameOf(string? type) => type?.ToUpperInvariant() switch
    {
        "OBJECT" => "un objet",
        "ARRAY" => "une liste",
        "STRING" => "un texte",
        "INTEGER" => "un nombre entier",
        "NUMBER" => "un nombre",
        _ => "un booléen",
    };

    private static string TextOf(SchemaNode node) => TextOf(node.Value);

    /// <remarks>Not null: the schemas give a type to whatever has a text's keyword.</remarks>
    private static string TextOf(JsonElement value) => value.GetString()!;
}
