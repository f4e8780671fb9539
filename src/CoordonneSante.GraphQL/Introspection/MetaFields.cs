using CoordonneSante.GraphQL.TypeSystem;
using CoordonneSante.GraphQL.TypeSystem.Scalars;

namespace CoordonneSante.GraphQL.Introspection;

/// <summary>The fields that types have without defining them.</summary>
/// <remarks>
/// Spec: Introspection, "Type Name Introspection" (#sec-Type-Name-Introspection) and "Schema Introspection" (#sec-Schema-Introspection).
/// </remarks>
public static class MetaFields
{
    /// <summary>On the query root type only.</summary>
    public static FieldDefinition Schema { get; } = new("__schema", new NonNullType(IntrospectionTypes.Schema))
    {
        Description = "The schema of this service.",
    };

    /// <summary>On the query root type only.</summary>
    public static FieldDefinition Type { get; } = new("__type", IntrospectionTypes.Type)
    {
        Description = "The type of that name; null when the schema has none.",
        Arguments = new OrderedDictionary<string, InputValueDefinition>
        {
            ["name"] = new("name", new NonNullType(BuiltInScalars.String)),
        },
    };

    /// <summary>On every object, interface and union.</summary>
    public static FieldDefinition TypeName { get; } = new("__typename", new NonNullType(BuiltInScalars.String))
    {
        Description = "The name of the object type that the value has.",
    };

    /// <returns>Null when the type has no such field, defined or not.</returns>
    /// <remarks>Every field of a composite type, meta-fields included, is found here.</remarks>
    public static FieldDefinition? FindField(Schema schema, NamedType parent, string name) => name switch
    {
        "__schema" when parent == schema.QueryType => Schema,
        "__type" when parent == schema.QueryType => Type,
        "__typename" when parent is FieldsType or UnionType => TypeName,
        _ => (parent as FieldsType)?.Fields.GetValueOrDefault(name),
    };
}
