using CoordonneSante.GraphQL.Language.Ast;

namespace CoordonneSante.GraphQL.Execution;

/// <summary>The variables that <c>@skip</c> and <c>@include</c> of an operation ask for.</summary>
internal static class ConditionVariables
{
    /// <returns>Each name once, in document order.</returns>
    public static IReadOnlyCollection<string> Of(
        OperationDefinitionNode operation, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments)
    {
        var found = new OrderedDictionary<string, bool>();
        var visited = new HashSet<string>();
        Visit(operation.SelectionSet);
        return found.Keys;

        void VisitDirectives(IReadOnlyList<DirectiveNode> directives)
        {
            foreach (var argument in directives.Where(d => d.Name.Value is "skip" or "include").SelectMany(d => d.Arguments))
            {
                if (argument.Value is VariableNode variable)
                {
                    found[variable.Name.Value] = true;
                }
            }
        }

        void Visit(SelectionSetNode? selectionSet)
        {
            foreach (var selection in selectionSet?.Selections ?? [])
            {
                if (selection.Directives.Count > 0)
                {
                    VisitDirectives(selection.Directives);
                }

                switch (selection)
                {
                    case FieldNode field:
                        Visit(field.SelectionSet);
                        break;
                    case InlineFragmentNode inline:
                        Visit(inline.SelectionSet);
                        break;
                    case FragmentSpreadNode spread when visited.Add(spread.Name.Value):
                        Visit(fragments[spread.Name.Value].SelectionSet);
                        break;
                }
            }
        }
    }
}
