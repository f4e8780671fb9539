using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Introspection;

/// <summary>The fields of <c>__Schema</c>.</summary>
/// <remarks>Spec: Introspection, "The __Schema Type" (#sec-The-__Schema-Type).</remarks>
public static class SchemaIntrospection
{
    public static string? Description(Schema schema) => schema.Description;

    public static IEnumerable<NamedType> Types(Schema schema) => schema.Types.Values;

    public static ObjectType? QueryType(Schema schema) => schema.QueryType;

    public static ObjectType? MutationType(Schema schema) => schema.MutationType;

    public static ObjectType? SubscriptionType(Schema schema) => schema.SubscriptionType;

    public static IEnumerable<DirectiveDefinition> Directives(Schema schema) => schema.Directives.Values;
}
