using CoordonneSante.GraphQL.Language.Ast;

namespace CoordonneSante.GraphQL.TypeSystem;

/// <summary>A field of an object or interface type.</summary>
/// <remarks>Spec: Type System, "Objects" (#FieldDefinition).</remarks>
public sealed class FieldDefinition(string name, GraphQLType type)
{
    public string Name { get; } = name;

    public GraphQLType Type { get; } = type;

    public string? Description { get; init; }

    /// <summary>By name, in the order of definition.</summary>
    public IReadOnlyDictionary<string, InputValueDefinition> Arguments { get; init; } =
        new OrderedDictionary<string, InputValueDefinition>();

    /// <summary>Null when the field is not deprecated.</summary>
    public string? DeprecationReason { get; init; }

    public FieldDefinitionNode? Node { get; init; }
}
