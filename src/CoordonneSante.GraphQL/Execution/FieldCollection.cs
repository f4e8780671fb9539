using CoordonneSante.GraphQL.Language.Ast;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Execution;

/// <summary>Finds the fields that an operation asks of its objects, for one outcome of its <c>@skip</c> and <c>@include</c>.</summary>
/// <param name="schema">The schema that the operation was validated against.</param>
/// <param name="fragments">Of the document, by name.</param>
/// <param name="conditions">Values of the variables that conditions ask for; null where the request gives null.</param>
/// <param name="maxSelections">Selections that may be looked at, all calls together.</param>
/// <remarks>Spec: Execution, "Field Collection" (#CollectFields()).</remarks>
internal sealed class FieldCollection(
    Schema schema,
    IReadOnlyDictionary<string, FragmentDefinitionNode> fragments,
    IReadOnlyDictionary<string, bool?> conditions,
    int maxSelections)
{
    private int _selections;

    /// <returns>The field nodes of each response name, in the order that the specification gives them.</returns>
    /// <exception cref="ExecutionAbortedException">The operation expands to more selections than the executor allows.</exception>
    /// <exception cref="FieldException">A condition is null.</exception>
    public OrderedDictionary<string, List<FieldNode>> Collect(ObjectType type, IEnumerable<SelectionSetNode> selectionSets)
    {
        var collected = new OrderedDictionary<string, List<FieldNode>>();
        var visitedFragments = new HashSet<string>();
        foreach (var selectionSet in selectionSets)
        {
            Collect(type, selectionSet, collected, visitedFragments);
        }

        return collected;
    }

    private void Collect(
        ObjectType type,
        SelectionSetNode selectionSet,
        OrderedDictionary<string, List<FieldNode>> collected,
        HashSet<string> visitedFragments)
    {
        foreach (var selection in selectionSet.Selections)
        {
            if (++_selections > maxSelections)
            {
                throw new ExecutionAbortedException(
                    $"The operation expands to more than {maxSelections} selections.",
                    "Spread fewer fragments inside one another, or split the operation.");
            }

            if (!IsIncluded(selection))
            {
                continue;
            }

            switch (selection)
            {
                case FieldNode field:
                    if (!collected.TryGetValue(field.ResponseName, out var nodes))
                    {
                        collected[field.ResponseName] = nodes = [];
                    }

                    nodes.Add(field);
                    break;
                case InlineFragmentNode inline when inline.TypeCondition is null || Applies(type, inline.TypeCondition):
                    Collect(type, inline.SelectionSet, collected, visitedFragments);
                    break;
                case FragmentSpreadNode spread when visitedFragments.Add(spread.Name.Value):
                    var fragment = fragments[spread.Name.Value];
                    if (Applies(type, fragment.TypeCondition))
                    {
                        Collect(type, fragment.SelectionSet, collected, visitedFragments);
                    }

                    break;
            }
        }
    }

    /// <remarks>Whatever their order in the document: @skip is looked at first, and what it skips does not evaluate @include.</remarks>
    private bool IsIncluded(SelectionNode selection) =>
        ConditionOf(selection, "skip") is not true && ConditionOf(selection, "include") is not false;

    /// <returns>Null when the selection has no such directive.</returns>
    private bool? ConditionOf(SelectionNode selection, string directiveName)
    {
        foreach (var directive in selection.Directives)
        {
            if (directive.Name.Value == directiveName)
            {
                return ConditionOf(directive);
            }
        }

        return null;
    }

    private bool ConditionOf(DirectiveNode directive) => directive.Arguments[0].Value switch
    {
        BooleanValueNode literal => literal.Value,
        VariableNode variable => conditions[variable.Name.Value] ?? throw new FieldException(
            "Argument \"if\" of non-null type \"Boolean!\" must not be null.", ErrorCodes.BadUserInput, variable),
        var other => throw new InvalidOperationException($"@{directive.Name} was validated with condition {other}."),
    };

    private bool Applies(ObjectType type, NamedTypeNode condition) =>
        schema.Types[condition.Name.Value] is var named && (named == type || schema.PossibleTypesOf(named).Contains(type));
}
