using CoordonneSante.GraphQL.Language.Ast;
using CoordonneSante.GraphQL.TypeSystem;
using CoordonneSante.GraphQL.TypeSystem.Cost;

namespace CoordonneSante.GraphQL.Coercion;

/// <summary>A variable definition with its type found and its default coerced.</summary>
/// <param name="Name">Without the dollar sign.</param>
/// <param name="Type">An input type.</param>
/// <param name="Default">Coerced default, or <see cref="Absent"/>.</param>
/// <param name="Node">Where errors point.</param>
internal sealed record CompiledVariable(string Name, GraphQLType Type, object? Default, VariableDefinitionNode Node)
{
    /// <summary>What the default weighs; nothing without default.</summary>
    public InputWeight DefaultWeight { get; } = Node.DefaultValue is { } value ? InputWeight.Of(Type, value, []) : default;
}
