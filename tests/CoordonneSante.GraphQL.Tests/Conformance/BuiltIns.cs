using System.Text.Json;
using System.Text.Json.Nodes;
using CoordonneSante.GraphQL.Schemas;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Tests.Conformance;

/// <summary>What introspection says of built-in types and directives, which does not depend on the schema asked about.</summary>
/// <remarks>
/// Every implementation describes them in its own words, and the reference's are those of a later edition of the specification.
/// oracle/recorders/introspect.js does the same to the reference's responses; single questions of the chapter look at the latter.
/// </remarks>
internal static class BuiltIns
{
    private static readonly Schema s_smallest = SchemaBuilder.Build("type Query { a: Int b: Float c: String d: Boolean e: ID }");
    private static readonly HashSet<string> s_describedByEachEdition =
        [.. s_smallest.Types.Keys.Where(name => name.StartsWith("__", StringComparison.Ordinal)), .. s_smallest.Directives.Keys];

    private static readonly HashSet<string> s_all = [.. s_describedByEachEdition, "Int", "Float", "String", "Boolean", "ID"];

    /// <summary>The response without them, but for their names.</summary>
    public static JsonElement LeaveOut(JsonElement response)
    {
        var edited = JsonNode.Parse(response.GetRawText());
        Edit(edited, isBuiltIn: false);
        return JsonSerializer.SerializeToElement(edited);
    }

    private static void Edit(JsonNode? node, bool isBuiltIn)
    {
        if (node is JsonArray list)
        {
            foreach (var item in list)
            {
                Edit(item, isBuiltIn);
            }
        }
        else if (node is JsonObject members)
        {
            EditMembers(members, isBuiltIn || NameOf(members) is { } name && s_all.Contains(name));
        }
    }

    private static void EditMembers(JsonObject members, bool isBuiltIn)
    {
        foreach (var (key, member) in members.ToList())
        {
            if (isBuiltIn && key == "description")
            {
                members.Remove(key);
                continue;
            }

            if (key is "types" or "directives" && member is JsonArray items)
            {
                KeepNames(items);
            }

            Edit(member, isBuiltIn);
        }
    }

    private static void KeepNames(JsonArray items)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i] is JsonObject item && NameOf(item) is { } name && s_describedByEachEdition.Contains(name))
            {
                items[i] = new JsonObject { ["name"] = name };
            }
        }
    }

    private static string? NameOf(JsonObject members) => members["name"] is JsonValue name ? name.ToString() : null;
}
