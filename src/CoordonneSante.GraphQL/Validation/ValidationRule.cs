using CoordonneSante.GraphQL.Language;
using CoordonneSante.GraphQL.Language.Ast;

namespace CoordonneSante.GraphQL.Validation;

/// <summary>One rule of the specification, told of each node as <see cref="DocumentWalker"/> enters and leaves it.</summary>
/// <remarks>A rule lives as long as the validation of one document. Methods are called only for nodes of executable definitions.</remarks>
internal abstract class ValidationRule
{
    public virtual void EnterDocument(DocumentNode document)
    {
    }

    public virtual void LeaveDocument(DocumentNode document)
    {
    }

    public virtual void EnterOperation(OperationDefinitionNode operation)
    {
    }

    public virtual void LeaveOperation(OperationDefinitionNode operation)
    {
    }

    public virtual void EnterFragmentDefinition(FragmentDefinitionNode fragment)
    {
    }

    public virtual void EnterVariableDefinition(VariableDefinitionNode definition)
    {
    }

    /// <param name="owner">The operation, fragment or field whose selection set it is.</param>
    public virtual void EnterSelectionSet(SelectionSetNode selectionSet, Node owner)
    {
    }

    public virtual void EnterField(FieldNode field)
    {
    }

    public virtual void LeaveField(FieldNode field)
    {
    }

    public virtual void EnterFragmentSpread(FragmentSpreadNode spread)
    {
    }

    public virtual void EnterInlineFragment(InlineFragmentNode fragment)
    {
    }

    /// <param name="location">What the directive stands on.</param>
    public virtual void EnterDirective(DirectiveNode directive, DirectiveLocation location)
    {
    }

    public virtual void LeaveDirective(DirectiveNode directive)
    {
    }

    /// <summary>An argument of a field.</summary>
    public virtual void EnterFieldArgument(ArgumentNode argument)
    {
    }

    /// <summary>A name of a type: in a type condition or in the type of a variable.</summary>
    public virtual void EnterNamedType(NamedTypeNode type)
    {
    }

    /// <summary>A variable where a value stands, not where it is defined.</summary>
    public virtual void EnterVariable(VariableNode variable)
    {
    }

    public virtual void EnterNull(NullValueNode value)
    {
    }

    /// <summary>An integer, float, string, boolean or enum literal.</summary>
    public virtual void EnterLeafValue(ValueNode value)
    {
    }

    public virtual void EnterList(ListValueNode list)
    {
    }

    public virtual void LeaveList(ListValueNode list)
    {
    }

    public virtual void EnterObject(ObjectValueNode value)
    {
    }

    public virtual void LeaveObject(ObjectValueNode value)
    {
    }

    public virtual void EnterObjectField(ObjectFieldNode field)
    {
    }
}
