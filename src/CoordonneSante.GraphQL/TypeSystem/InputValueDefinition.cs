using CoordonneSante.GraphQL.Language.Ast;

namespace CoordonneSante.GraphQL.TypeSystem;

/// <summary>An argument of a field or directive, or a field of an input object.</summary>
/// <remarks>Spec: Type System, "Field Arguments" (#InputValueDefinition).</remarks>
public sealed class InputValueDefinition(string name, GraphQLType type)
{
    public string Name { get; } = name;

    public GraphQLType Type { get; } = type;

    public string? Description { get; init; }

    /// <summary>Null without default; the literal <c>null</c> is a <see cref="NullValueNode"/>.</summary>
    public ValueNode? DefaultValue { get; init; }

    public string? DeprecationReason { get; init; }

    public InputValueDefinitionNode? Node { get; init; }

    /// <remarks>Spec: Validation, "Required Arguments" (#sec-Required-Arguments).</remarks>
    public bool IsRequired => Type is NonNullType && DefaultValue is null;
}
