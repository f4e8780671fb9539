using CoordonneSante.GraphQL.Language.Ast;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Schemas.SdlValidation;

/// <summary>What the rules know of the document they check, and where they report.</summary>
internal sealed class SdlContext
{
    private readonly List<GraphQLError> _errors = [];

    public SdlContext(SchemaDefinitions definitions)
    {
        Definitions = definitions;
        Directives = SpecifiedDirectives.Nodes.ToDictionary(node => node.Name.Value, StringComparer.Ordinal);
        foreach (var directive in definitions.Directives)
        {
            Directives[directive.Name.Value] = directive;
        }
    }

    public SchemaDefinitions Definitions { get; }

    /// <summary>The document's directives and the specified ones it does not define itself, by name.</summary>
    public Dictionary<string, DirectiveDefinitionNode> Directives { get; }

    public IReadOnlyList<GraphQLError> Errors => _errors;

    /// <param name="message">A whole sentence.</param>
    /// <param name="nodes">The places it speaks of.</param>
    public void Report(string message, params ReadOnlySpan<Node> nodes) => _errors.Add(new GraphQLError(message, nodes));
}
