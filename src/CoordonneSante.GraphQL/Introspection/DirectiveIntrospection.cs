using CoordonneSante.GraphQL.Language;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Introspection;

/// <summary>The fields of <c>__Directive</c>.</summary>
/// <remarks>Spec: Introspection, "The __Directive Type" (#sec-The-__Directive-Type).</remarks>
public static class DirectiveIntrospection
{
    public static string Name(DirectiveDefinition directive) => directive.Name;

    public static string? Description(DirectiveDefinition directive) => directive.Description;

    public static bool IsRepeatable(DirectiveDefinition directive) => directive.IsRepeatable;

    public static IEnumerable<DirectiveLocation> Locations(DirectiveDefinition directive) => directive.Locations;

    public static IEnumerable<InputValueDefinition> Args(DirectiveDefinition directive, bool includeDeprecated) =>
        directive.Arguments.Values.Where(argument => includeDeprecated || argument.DeprecationReason is null);
}
