namespace CoordonneSante.GraphQL.Language.Ast;

/// <remarks>Spec: Language, "Document" (#Document).</remarks>
public sealed class DocumentNode(IReadOnlyList<DefinitionNode> definitions) : Node
{
    public IReadOnlyList<DefinitionNode> Definitions { get; } = definitions;
}

/// <summary>What a document lists: operations, fragments, type-system definitions and extensions.</summary>
public abstract class DefinitionNode : Node
{
    /// <summary>Null when the definition has none; never set on extensions.</summary>
    public StringValueNode? Description { get; init; }

    public IReadOnlyList<DirectiveNode> Directives { get; init; } = [];
}
