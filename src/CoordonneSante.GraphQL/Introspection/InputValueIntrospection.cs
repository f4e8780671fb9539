using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Introspection;

/// <summary>The fields of <c>__InputValue</c>.</summary>
/// <remarks>Spec: Introspection, "The __InputValue Type" (#sec-The-__InputValue-Type).</remarks>
public static class InputValueIntrospection
{
    public static string Name(InputValueDefinition value) => value.Name;

    public static string? Description(InputValueDefinition value) => value.Description;

    public static GraphQLType Type(InputValueDefinition value) => value.Type;

    /// <returns>GraphQL notation of the default after coercion: <c>{}</c> shows the defaults of the input object's fields.</returns>
    public static string? DefaultValue(InputValueDefinition value) => DefaultValues.Print(value);

    public static bool IsDeprecated(InputValueDefinition value) => value.DeprecationReason is not null;

    public static string? DeprecationReason(InputValueDefinition value) => value.DeprecationReason;
}
