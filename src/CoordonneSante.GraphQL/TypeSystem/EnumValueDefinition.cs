using CoordonneSante.GraphQL.Language.Ast;

namespace CoordonneSante.GraphQL.TypeSystem;

/// <remarks>Spec: Type System, "Enums" (#EnumValueDefinition).</remarks>
public sealed class EnumValueDefinition(string name)
{
    public string Name { get; } = name;

    public string? Description { get; init; }

    public string? DeprecationReason { get; init; }

    public EnumValueDefinitionNode? Node { get; init; }
}
