namespace CoordonneSante.GraphQL.Language.Ast;

/// <remarks>Spec: Language, "Selection Sets" (#SelectionSet).</remarks>
public sealed class SelectionSetNode(IReadOnlyList<SelectionNode> selections) : Node
{
    public IReadOnlyList<SelectionNode> Selections { get; } = selections;
}

/// <remarks>Spec: Language, "Selection Sets" (#Selection).</remarks>
public abstract class SelectionNode : Node
{
    public IReadOnlyList<DirectiveNode> Directives { get; init; } = [];
}

/// <remarks>Spec: Language, "Fields" (#Field).</remarks>
public sealed class FieldNode : SelectionNode
{
    public NameNode? Alias { get; init; }

    public required NameNode Name { get; init; }

    public IReadOnlyList<ArgumentNode> Arguments { get; init; } = [];

    /// <summary>Null on a leaf field.</summary>
    public SelectionSetNode? SelectionSet { get; init; }

    /// <summary>Key of the field in the response: its alias, else its name.</summary>
    public string ResponseName => (Alias ?? Name).Value;
}

/// <remarks>Spec: Language, "Fragments" (#FragmentSpread).</remarks>
public sealed class FragmentSpreadNode : SelectionNode
{
    public required NameNode Name { get; init; }
}

/// <remarks>Spec: Language, "Inline Fragments" (#InlineFragment).</remarks>
public sealed class InlineFragmentNode : SelectionNode
{
    /// <summary>Null when the fragment applies to the enclosing type.</summary>
    public NamedTypeNode? TypeCondition { get; init; }

    public required SelectionSetNode SelectionSet { get; init; }
}

/// <remarks>Spec: Language, "Arguments" (#Argument).</remarks>
public sealed class ArgumentNode(NameNode name, ValueNode value) : Node
{
    public NameNode Name { get; } = name;

    public ValueNode Value { get; } = value;
}

/// <remarks>Spec: Language, "Directives" (#Directive).</remarks>
public sealed class DirectiveNode(NameNode name, IReadOnlyList<ArgumentNode> arguments) : Node
{
    public NameNode Name { get; } = name;

    public IReadOnlyList<ArgumentNode> Arguments { get; } = arguments;
}
