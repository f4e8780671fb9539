using CoordonneSante.GraphQL.Language;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Tests.SchemaChanges;

/// <summary>What changed in a directive.</summary>
internal static class DirectiveChanges
{
    public static IEnumerable<SchemaChange> Of(DirectiveDefinition old, DirectiveDefinition now)
    {
        foreach (var argument in now.Arguments.Values.Where(argument => argument.IsRequired && !old.Arguments.ContainsKey(argument.Name)))
        {
            yield return new SchemaChange(
                "REQUIRED_DIRECTIVE_ARG_ADDED", $"A required arg {argument.Name} on directive {old.Name} was added.");
        }

        foreach (var name in SchemaComparison.Removed(old.Arguments, now.Arguments))
        {
            yield return new SchemaChange("DIRECTIVE_ARG_REMOVED", $"{name} was removed from {old.Name}.");
        }

        if (old.IsRepeatable && !now.IsRepeatable)
        {
            yield return new SchemaChange("DIRECTIVE_REPEATABLE_REMOVED", $"Repeatable flag was removed from {old.Name}.");
        }

        foreach (var location in old.Locations.Except(now.Locations))
        {
            yield return new SchemaChange("DIRECTIVE_LOCATION_REMOVED", $"{NameOf(location)} was removed from {old.Name}.");
        }
    }

    private static string NameOf(DirectiveLocation location) =>
        string.Concat($"{location}".Select((c, i) => i > 0 && char.IsUpper(c) ? $"_{c}" : $"{char.ToUpperInvariant(c)}"));
}
