namespace CoordonneSante.GraphQL.Language.Ast;

/// <remarks>Spec: Language, "Document" (#ExecutableDefinition).</remarks>
public abstract class ExecutableDefinitionNode : DefinitionNode
{
    public required SelectionSetNode SelectionSet { get; init; }

    /// <summary>Empty on a fragment.</summary>
    public IReadOnlyList<VariableDefinitionNode> VariableDefinitions { get; init; } = [];
}

/// <remarks>Spec: Language, "Operations" (#OperationDefinition).</remarks>
public sealed class OperationDefinitionNode : ExecutableDefinitionNode
{
    public required OperationType Operation { get; init; }

    /// <summary>Null on an anonymous operation.</summary>
    public NameNode? Name { get; init; }
}

/// <remarks>Spec: Language, "Fragments" (#FragmentDefinition).</remarks>
public sealed class FragmentDefinitionNode : ExecutableDefinitionNode
{
    public required NameNode Name { get; init; }

    public required NamedTypeNode TypeCondition { get; init; }
}

/// <remarks>Spec: Language, "Variables" (#VariableDefinition).</remarks>
public sealed class VariableDefinitionNode : Node
{
    public StringValueNode? Description { get; init; }

    public required VariableNode Variable { get; init; }

    public required TypeNode Type { get; init; }

    /// <summary>Null when there is no default; the literal <c>null</c> is a <see cref="NullValueNode"/>.</summary>
    public ValueNode? DefaultValue { get; init; }

    public IReadOnlyList<DirectiveNode> Directives { get; init; } = [];
}
