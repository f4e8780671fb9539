using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Tests.SchemaChanges;

/// <summary>What changed in a type with fields: its fields, their arguments, the interfaces it implements.</summary>
internal static class OutputChanges
{
    public static IEnumerable<SchemaChange> Of(FieldsType old, FieldsType now) =>
    [
        .. SchemaComparison.Removed(old.Fields, now.Fields).Select(name => new SchemaChange("FIELD_REMOVED", $"{old}.{name} was removed.")),
        .. old.Fields.Values.Where(field => now.Fields.ContainsKey(field.Name))
            .SelectMany(field => OfField($"{old}.{field.Name}", field, now.Fields[field.Name])),
        .. Names(now).Except(Names(old)).Select(name =>
            new SchemaChange("IMPLEMENTED_INTERFACE_ADDED", $"{name} added to interfaces implemented by {old}.")),
        .. Names(old).Except(Names(now)).Select(name =>
            new SchemaChange("IMPLEMENTED_INTERFACE_REMOVED", $"{old} no longer implements interface {name}.")),
    ];

    private static IEnumerable<string> Names(FieldsType type) => type.Interfaces.Select(implemented => implemented.Name);

    private static IEnumerable<SchemaChange> OfField(string place, FieldDefinition old, FieldDefinition now) =>
        InputChanges.OfArguments(place, old.Arguments, now.Arguments).Concat(
            IsSafe(old.Type, now.Type)
                ? []
                : [new SchemaChange("FIELD_CHANGED_KIND", $"{place} changed type from {old.Type} to {now.Type}.")]);

    /// <summary>Whether whoever reads the old type can read the new one: it may promise more, never less.</summary>
    private static bool IsSafe(GraphQLType old, GraphQLType now) => (old, now) switch
    {
        (NonNullType a, NonNullType b) => IsSafe(a.OfType, b.OfType),
        (NonNullType, _) => false,
        (_, NonNullType b) => IsSafe(old, b.OfType),
        (ListType a, ListType b) => IsSafe(a.OfType, b.OfType),
        (NamedType a, NamedType b) => a.Name == b.Name,
        _ => false,
    };
}
