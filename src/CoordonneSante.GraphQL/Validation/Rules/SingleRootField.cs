using CoordonneSante.GraphQL.Language;
using CoordonneSante.GraphQL.Language.Ast;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Validation.Rules;

/// <summary>A subscription selects one field, which is no introspection field, whatever its variables are.</summary>
/// <remarks>
/// Spec: Validation, "Single Root Field" (#sec-Single-Root-Field). Version 16 of the reference implementation evaluates
/// <c>@skip</c> and <c>@include</c> here; the specification forbids them.
/// </remarks>
internal sealed class SingleRootField(ValidationContext context) : ValidationRule
{
    public override void EnterOperation(OperationDefinitionNode operation)
    {
        if (operation.Operation != OperationType.Subscription || context.Schema.SubscriptionType is not { } root)
        {
            return;
        }

        var subscription = operation.Name is { } name ? $"Subscription \"{name}\"" : "Anonymous Subscription";
        var fields = new OrderedDictionary<string, List<FieldNode>>();
        var conditions = new List<DirectiveNode>();
        Collect(operation.SelectionSet, root, fields, conditions);
        if (conditions.Count > 0)
        {
            context.Report($"{subscription} must not use `@skip` or `@include` directives in the top level selection.", [.. conditions]);
            return;
        }

        if (fields.Count > 1)
        {
            context.Report($"{subscription} must select only one top level field.", [.. fields.Values.Skip(1).SelectMany(same => same)]);
        }

        foreach (var same in fields.Values)
        {
            if (same[0].Name.Value.StartsWith("__", StringComparison.Ordinal))
            {
                context.Report($"{subscription} must not select an introspection top level field.", [.. same]);
            }
        }
    }

    /// <remarks>Spec: Validation, "Single Root Field" (#CollectSubscriptionFields()).</remarks>
    private void Collect(
        SelectionSetNode root, ObjectType type, OrderedDictionary<string, List<FieldNode>> fields, List<DirectiveNode> conditions)
    {
        var visited = new HashSet<string>();
        var pending = new Stack<IEnumerator<SelectionNode>>();
        pending.Push(root.Selections.GetEnumerator());
        while (pending.TryPeek(out var selections))
        {
            if (!selections.MoveNext())
            {
                pending.Pop().Dispose();
                continue;
            }

            conditions.AddRange(selections.Current.Directives.Where(d => d.Name.Value is "skip" or "include"));
            switch (selections.Current)
            {
                case FieldNode field when fields.TryGetValue(field.ResponseName, out var same):
                    same.Add(field);
                    break;
                case FieldNode field:
                    fields.Add(field.ResponseName, [field]);
                    break;
                case InlineFragmentNode fragment when fragment.TypeCondition is null || Applies(fragment.TypeCondition, type):
                    pending.Push(fragment.SelectionSet.Selections.GetEnumerator());
                    break;
                case FragmentSpreadNode spread when visited.Add(spread.Name.Value)
                    && context.Fragments.Find(spread.Name.Value) is { } fragment && Applies(fragment.TypeCondition, type):
                    pending.Push(fragment.SelectionSet.Selections.GetEnumerator());
                    break;
            }
        }
    }

    private bool Applies(NamedTypeNode condition, ObjectType type) =>
        context.Position.Resolve(condition) is NamedType named && context.Schema.PossibleTypesOf(named).Contains(type);
}
