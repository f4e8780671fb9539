using System.Text.Json;
using ModelContextProtocol.Protocol;

namespace CoordonneSante.Api.Http.Assistants;

/// <summary>What a tool takes under one name.</summary>
/// <param name="Type">The type of JSON Schema: <c>string</c>, <c>integer</c>, <c>array</c> (of texts) or <c>object</c>.</param>
internal sealed record ToolArgument(string Name, string Type, string Description, bool IsRequired)
{
    /// <summary>What it takes, in French.</summary>
    public string Expected => Type switch
    {
        "string" => IsRequired ? "un texte non vide" : "un texte",
        "integer" => "un nombre entier",
        "array" => "une liste de textes",
        _ => "un objet JSON",
    };

    /// <summary>Its name, what it takes and what it is for.</summary>
    public string Summary => $"{Name} ({Expected}, {(IsRequired ? "obligatoire" : "facultatif")}) : {Description.TrimEnd('.')}";

    public static List<ToolArgument> Of(Tool tool)
    {
        var required = tool.InputSchema.TryGetProperty("required", out var names)
            ? names.EnumerateArray().Select(name => name.GetString()).ToHashSet(StringComparer.Ordinal)
            : [];
        return [.. tool.InputSchema.GetProperty("properties").EnumerateObject().Select(property => new ToolArgument(
            property.Name,
            TypeOf(property.Value),
            property.Value.GetProperty("description").GetString() ?? "",
            required.Contains(property.Name)))];
    }

    /// <summary>A value as the tool reads it: a number where a text is wanted is its text, one text where several are wanted is
    /// alone.</summary>
    /// <returns>Null for what it does not take.</returns>
    public JsonElement? Take(JsonElement value) => (Type, value.ValueKind) switch
    {
        ("string", _) when TextOf(value) is { } text && !(IsRequired && string.IsNullOrWhiteSpace(text)) =>
            JsonSerializer.SerializeToElement(text),
        ("integer", JsonValueKind.Number) when value.TryGetInt32(out var _) => value,
        ("array", JsonValueKind.Array) when value.EnumerateArray().All(item => TextOf(item) is not null) =>
            JsonSerializer.SerializeToElement(value.EnumerateArray().Select(TextOf)),
        ("array", _) when TextOf(value) is { } only => JsonSerializer.SerializeToElement<string[]>([only]),
        ("object", JsonValueKind.Object) => value,
        _ => null,
    };

    private static string TypeOf(JsonElement schema) => !schema.TryGetProperty("type", out var type)
        ? "object" // any JSON, of which the tools read objects
        : type.ValueKind == JsonValueKind.Array
            ? type.EnumerateArray().Select(one => one.GetString()).First(one => one != "null") ?? ""
            : type.GetString() ?? "";

    /// <summary>A code that is written as a number is a text all the same.</summary>
    private static string? TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number when value.TryGetInt64(out var _) => value.GetRawText(),
        _ => null,
    };
}
