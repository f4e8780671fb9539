using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Introspection;

/// <summary>The fields of <c>__Field</c>.</summary>
/// <remarks>Spec: Introspection, "The __Field Type" (#sec-The-__Field-Type).</remarks>
public static class FieldIntrospection
{
    public static string Name(FieldDefinition field) => field.Name;

    public static string? Description(FieldDefinition field) => field.Description;

    public static IEnumerable<InputValueDefinition> Args(FieldDefinition field, bool includeDeprecated) =>
        field.Arguments.Values.Where(argument => includeDeprecated || argument.DeprecationReason is null);

    public static GraphQLType Type(FieldDefinition field) => field.Type;

    public static bool IsDeprecated(FieldDefinition field) => field.DeprecationReason is not null;

    public static string? DeprecationReason(FieldDefinition field) => field.DeprecationReason;
}
