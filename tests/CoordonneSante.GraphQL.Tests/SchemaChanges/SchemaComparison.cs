using CoordonneSante.GraphQL.Schemas;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Tests.SchemaChanges;

/// <summary>What changed from a schema to another, by the rules of graphql-js's findBreakingChanges and findDangerousChanges.</summary>
public static class SchemaComparison
{
    /// <param name="before">The schema that clients know.</param>
    /// <param name="after">The schema that would be served.</param>
    public static IReadOnlyList<SchemaChange> Compare(Schema before, Schema after)
    {
        // Printed schemas have defaults in one form: 20 and 20.0 are the same Float.
        var (old, now) = (Canonical(before), Canonical(after));
        return
        [
            .. Removed(Defined(old), now.Types).Select(type => new SchemaChange("TYPE_REMOVED", $"{type} was removed.")),
            .. Defined(old).Where(type => now.Types.ContainsKey(type.Key)).SelectMany(type => OfType(type.Value, now.Types[type.Key])),
            .. Removed(old.Directives, now.Directives).Select(name => new SchemaChange("DIRECTIVE_REMOVED", $"{name} was removed.")),
            .. old.Directives.Values.Where(directive => now.Directives.ContainsKey(directive.Name))
                .SelectMany(directive => DirectiveChanges.Of(directive, now.Directives[directive.Name])),
        ];
    }

    internal static IEnumerable<string> Removed<T, TOther>(IReadOnlyDictionary<string, T> old, IReadOnlyDictionary<string, TOther> now) =>
        old.Keys.Where(name => !now.ContainsKey(name));

    private static Schema Canonical(Schema schema) => SchemaBuilder.Build(SchemaPrinter.Print(schema));

    /// <summary>Types that the schema's text defines: those built in are there as long as something uses them.</summary>
    private static Dictionary<string, NamedType> Defined(Schema schema) =>
        schema.Types.Values.Where(type => type.Nodes.Count > 0).ToDictionary(type => type.Name);

    private static IEnumerable<SchemaChange> OfType(NamedType old, NamedType now) => (old, now) switch
    {
        (EnumType a, EnumType b) => Members(
            a.Values.Keys, b.Values.Keys,
            "VALUE_REMOVED_FROM_ENUM", "VALUE_ADDED_TO_ENUM", $"removed from enum type {old}", $"added to enum type {old}"),
        (UnionType a, UnionType b) => Members(
            a.Types.Select(type => type.Name), b.Types.Select(type => type.Name),
            "TYPE_REMOVED_FROM_UNION", "TYPE_ADDED_TO_UNION", $"removed from union type {old}", $"added to union type {old}"),
        (InputObjectType a, InputObjectType b) => InputChanges.Of(a, b),
        (ObjectType a, ObjectType b) => OutputChanges.Of(a, b),
        (InterfaceType a, InterfaceType b) => OutputChanges.Of(a, b),
        _ when old.GetType() != now.GetType() =>
            [new SchemaChange("TYPE_CHANGED_KIND", $"{old} changed from {KindOf(old)} to {KindOf(now)}.")],
        _ => [],
    };

    private static IEnumerable<SchemaChange> Members(
        IEnumerable<string> old, IEnumerable<string> now, string removedCode, string addedCode, string removed, string added)
    {
        var (before, after) = (old.ToList(), now.ToList());
        return before.Except(after).Select(name => new SchemaChange(removedCode, $"{name} was {removed}."))
            .Concat(after.Except(before).Select(name => new SchemaChange(addedCode, $"{name} was {added}.")));
    }

    private static string KindOf(NamedType type) => type switch
    {
        ScalarType => "a Scalar type",
        ObjectType => "an Object type",
        InterfaceType => "an Interface type",
        UnionType => "a Union type",
        EnumType => "an Enum type",
        _ => "an Input type",
    };
}
