using System.Globalization;
using System.Text.Json.Nodes;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.Api.Http.Ogc;

/// <summary>A property of features: a field of the graph, named by its path as in GeoJSON.</summary>
/// <param name="Name">Names of fields joined by dots.</param>
/// <param name="Field">What describes it.</param>
/// <param name="IsFilter">Whether the graph filters by equality on it.</param>
internal sealed record OgcProperty(string Name, FieldDefinition Field, bool IsFilter)
{
    /// <summary>As a document selects it.</summary>
    public string Selection
    {
        get
        {
            var steps = Name.Split('.');
            return string.Join(" { ", steps) + string.Concat(Enumerable.Repeat(" }", steps.Length - 1));
        }
    }

    /// <summary>Type in JSON Schema.</summary>
    public string JsonType => Field.Type.Named.Name switch
    {
        "Int" => "integer",
        "Float" => "number",
        "Boolean" => "boolean",
        _ => "string",
    };

    /// <summary>Values, where the schema lists them; else null.</summary>
    public IEnumerable<string>? Values => (Field.Type.Named as EnumType)?.Values.Keys;

    /// <param name="record">Type of the records.</param>
    /// <param name="filter">What filters them; null for nothing.</param>
    /// <param name="path">From a record.</param>
    public static OgcProperty Of(ObjectType record, InputObjectType? filter, string path)
    {
        FieldDefinition? field = null;
        GraphQLType type = record;
        var condition = filter;
        foreach (var step in path.Split('.'))
        {
            field = ((FieldsType)type.Named).Fields[step];
            type = field.Type;
            condition = condition?.Fields.GetValueOrDefault(step)?.Type.Named as InputObjectType;
        }

        return new OgcProperty(
            path, field ?? throw new ArgumentException("A path has steps.", nameof(path)), condition?.Fields.ContainsKey("eq") == true);
    }

    /// <summary>The condition that the property has a value, as the graph's filter writes it.</summary>
    /// <returns>Null when the text is no value of the property's type.</returns>
    public JsonNode? Equal(string text)
    {
        if (ValueOf(text) is not { } value)
        {
            return null;
        }

        JsonNode condition = new JsonObject { ["eq"] = value };
        foreach (var step in Name.Split('.').Reverse())
        {
            condition = new JsonObject { [step] = condition };
        }

        return condition;
    }

    /// <returns>Null when the text is no value of the property's type.</returns>
    public JsonNode? ValueOf(string text) => JsonType switch
    {
        "integer" => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) ? whole : null,
        "number" => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? number
            : null,
        "boolean" => bool.TryParse(text, out var truth) ? truth : null,
        _ => Values is null || Values.Contains(text, StringComparer.Ordinal) ? text : null,
    };
}
