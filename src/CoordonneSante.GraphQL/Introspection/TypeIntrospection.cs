using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Introspection;

/// <summary>The fields of <c>__Type</c>; null where the type's kind has no such thing.</summary>
/// <remarks>Spec: Introspection, "The __Type Type" (#sec-The-__Type-Type).</remarks>
public static class TypeIntrospection
{
    public static TypeKind Kind(GraphQLType type) => type switch
    {
        ScalarType => TypeKind.Scalar,
        ObjectType => TypeKind.Object,
        InterfaceType => TypeKind.Interface,
        UnionType => TypeKind.Union,
        EnumType => TypeKind.Enum,
        InputObjectType => TypeKind.InputObject,
        ListType => TypeKind.List,
        NonNullType => TypeKind.NonNull,
        _ => throw new InvalidOperationException($"Not a kind of type: {type.GetType()}."),
    };

    public static string? Name(GraphQLType type) => (type as NamedType)?.Name;

    public static string? Description(GraphQLType type) => (type as NamedType)?.Description;

    public static string? SpecifiedByURL(GraphQLType type) => (type as ScalarType)?.SpecifiedByUrl;

    public static IEnumerable<FieldDefinition>? Fields(GraphQLType type, bool includeDeprecated) =>
        (type as FieldsType)?.Fields.Values.Where(field => includeDeprecated || field.DeprecationReason is null);

    public static IEnumerable<InterfaceType>? Interfaces(GraphQLType type) => (type as FieldsType)?.Interfaces;

    public static IEnumerable<ObjectType>? PossibleTypes(GraphQLType type, Schema schema) =>
        type is InterfaceType or UnionType ? schema.PossibleTypesOf(type.Named) : null;

    public static IEnumerable<EnumValueDefinition>? EnumValues(GraphQLType type, bool includeDeprecated) =>
        (type as EnumType)?.Values.Values.Where(value => includeDeprecated || value.DeprecationReason is null);

    public static IEnumerable<InputValueDefinition>? InputFields(GraphQLType type, bool includeDeprecated) =>
        (type as InputObjectType)?.Fields.Values.Where(field => includeDeprecated || field.DeprecationReason is null);

    public static GraphQLType? OfType(GraphQLType type) => type switch
    {
        ListType list => list.OfType,
        NonNullType nonNull => nonNull.OfType,
        _ => null,
    };

    public static bool? IsOneOf(GraphQLType type) => (type as InputObjectType)?.IsOneOf;
}
