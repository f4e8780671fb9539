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
    // What an operation costs and how it is run ask for the same.
    private readonly Dictionary<MergedSelection, OrderedDictionary<string, List<FieldNode>>> _known = [];

    private int _selections;

    /// <returns>The field nodes of each response name, in the order that the specification gives them.</returns>
    /// <exception cref="ExecutionAbortedException">The operation expands to more selections than the executor allows.</exception>
    /// <exception cref="FieldException">A condition is null.</exception>
    public OrderedDictionary<string, List<FieldNode>> Collect(ObjectType type, IEnumerable<SelectionSetNode> selectionSets)
    {
        var collected = new OrderedDictionary<string, List<FieldNode>>();
        HashSet<string>? visitedFragments = null;
        foreach (var selectionSet in selectionSets)
        {
            Collect(type, selectionSet, collected, ref visitedFragments);
        }

        return collected;
    }

    /// <summary>Collects the fields under others that are merged; the same once.</summary>
    /// <inheritdoc cref="Collect(ObjectType, IEnumerable{SelectionSetNode})"/>
    public OrderedDictionary<string, List<FieldNode>> Collect(ObjectType type, IReadOnlyList<FieldNode> nodes)
    {
        var key = new MergedSelection(type, nodes);
        if (!_known.TryGetValue(key, out var collected))
        {
            collected = Collect(type, nodes.Select(node => node.SelectionSet).OfType<SelectionSetNode>());
            _known.Add(key, collected);
        }

        return collected;
    }

    private void Collect(
        ObjectType type,
        SelectionSetNode selectionSet,
        OrderedDictionary<string, List<FieldNode>> collected,
        ref HashSet<string>? visitedFragments)
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
                        collected[field.ResponseName] = nodes = new(1);
                    }

                    nodes.Add(field);
                    break;
                case InlineFragmentNode inline when inline.TypeCondition is null || Applies(type, inline.TypeCondition):
                    Collect(type, inline.SelectionSet, collected, ref visitedFragments);
                    break;
                case FragmentSpreadNode spread when (visitedFragments ??= []).Add(spread.Name.Value):
                    var fragment = fragments[spread.Name.Value];
                    if (Applies(type, fragment.TypeCondition))
                    {
                        Collect(type, fragment.SelectionSet, collected, ref visitedFragments);
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
        for (var i = 0; i < selection.Directives.Count; i++)
        {
            if (selection.Directives[i] is var directive && directive.Name.Value == directiveName)
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
