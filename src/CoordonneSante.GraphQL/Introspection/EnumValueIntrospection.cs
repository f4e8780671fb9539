using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Introspection;

/// <summary>The fields of <c>__EnumValue</c>.</summary>
/// <remarks>Spec: Introspection, "The __EnumValue Type" (#sec-The-__EnumValue-Type).</remarks>
public static class EnumValueIntrospection
{
    public static string Name(EnumValueDefinition value) => value.Name;

    public static string? Description(EnumValueDefinition value) => value.Description;

    public static bool IsDeprecated(EnumValueDefinition value) => value.DeprecationReason is not null;

    public static string? DeprecationReason(EnumValueDefinition value) => value.DeprecationReason;
}
