using CoordonneSante.GraphQL.Language;
using CoordonneSante.GraphQL.Language.Ast;
using CoordonneSante.GraphQL.TypeSystem.Scalars;

namespace CoordonneSante.GraphQL.TypeSystem;

/// <summary>The directives every schema has without defining them, and what they say where they are applied.</summary>
/// <remarks>Spec: Type System, "Directives" (#sec-Type-System.Directives.Built-in-Directives).</remarks>
public static class SpecifiedDirectives
{
    public const string DefaultDeprecationReason = "No longer supported";

    private const string Sdl =
        """
        "Leaves a field or fragment out of the response unless the condition holds."
        directive @include("Whether to keep the field or fragment." if: Boolean!) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT

        "Leaves a field or fragment out of the response when the condition holds."
        directive @skip("Whether to leave the field or fragment out." if: Boolean!) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT

        "Says that something still works but should no longer be used."
        directive @deprecated("Why, and what to use instead; CommonMark." reason: String! = "No longer supported")
          on FIELD_DEFINITION | ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION | ENUM_VALUE

        "Says where the behaviour of a scalar is specified."
        directive @specifiedBy("Address of a human-readable specification." url: String!) on SCALAR

        "Says that exactly one field of an input object must be given, and not null."
        directive @oneOf on INPUT_OBJECT
        """;

    private static readonly SchemaDefinitions Definitions = new(
        Parser.Parse(new Source(Sdl, "Specified directives"), ParserOptions.ForSchemas));

    /// <summary>In the order introspection lists them.</summary>
    public static IReadOnlyList<DirectiveDefinition> All { get; } = Assemble();

    internal static IReadOnlyList<DirectiveDefinitionNode> Nodes => Definitions.Directives;

    internal static bool IsSpecified(DirectiveDefinition directive) => All.Any(specified => specified.Name == directive.Name);

    /// <returns>Null when <c>@deprecated</c> is not applied.</returns>
    internal static string? DeprecationReason(IReadOnlyList<DirectiveNode> applied) =>
        Find(applied, "deprecated") is { } deprecated ? StringArgument(deprecated, "reason") ?? DefaultDeprecationReason : null;

    /// <returns>Null when <c>@specifiedBy</c> is not applied.</returns>
    internal static string? SpecifiedByUrl(IReadOnlyList<DirectiveNode> applied) =>
        Find(applied, "specifiedBy") is { } specifiedBy ? StringArgument(specifiedBy, "url") : null;

    internal static bool IsOneOf(IReadOnlyList<DirectiveNode> applied) => Find(applied, "oneOf") is not null;

    internal static DirectiveNode? Find(IReadOnlyList<DirectiveNode> applied, string name) =>
        applied.FirstOrDefault(directive => directive.Name.Value == name);

    private static string? StringArgument(DirectiveNode directive, string name) =>
        (directive.Arguments.FirstOrDefault(argument => argument.Name.Value == name)?.Value as StringValueNode)?.Value;

    private static DirectiveDefinition[] Assemble()
    {
        var assembler = new TypeAssembler(
            Definitions, BuiltInScalars.All.ToDictionary(scalar => scalar.Name, NamedType (scalar) => scalar));
        return [.. Definitions.Directives.Select(assembler.Assemble)];
    }
}
