using CoordonneSante.GraphQL.Language;
using CoordonneSante.GraphQL.Language.Ast;

namespace CoordonneSante.GraphQL.TypeSystem;

/// <remarks>Spec: Type System, "Directives" (#sec-Type-System.Directives).</remarks>
public sealed class DirectiveDefinition(string name, IReadOnlyList<DirectiveLocation> locations)
{
    public string Name { get; } = name;

    public IReadOnlyList<DirectiveLocation> Locations { get; } = locations;

    public string? Description { get; init; }

    public IReadOnlyDictionary<string, InputValueDefinition> Arguments { get; init; } =
        new OrderedDictionary<string, InputValueDefinition>();

    public bool IsRepeatable { get; init; }

    public DirectiveDefinitionNode? Node { get; init; }
}
