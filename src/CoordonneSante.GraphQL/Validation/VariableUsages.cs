using CoordonneSante.GraphQL.Language.Ast;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Validation;

/// <summary>The variables that operations use, in their own selections and in the fragments they spread.</summary>
internal sealed class VariableUsages(Schema schema, DocumentFragments fragments)
{
    private readonly Dictionary<ExecutableDefinitionNode, IReadOnlyList<VariableUsage>> _local = [];
    private readonly Dictionary<IReadOnlyList<FragmentDefinitionNode>, IReadOnlyList<VariableUsage>> _inFragments = [];
    private readonly Dictionary<OperationDefinitionNode, IReadOnlyList<VariableUsage>> _transitive = [];

    /// <summary>Usages of the operation first, then of each fragment it reaches.</summary>
    /// <remarks>Spec: Validation, "All Variable Uses Defined" (#sec-All-Variable-Uses-Defined).</remarks>
    public IReadOnlyList<VariableUsage> Of(OperationDefinitionNode operation)
    {
        if (_transitive.TryGetValue(operation, out var known))
        {
            return known;
        }

        var usages = LocalTo(operation);
        var reachable = fragments.ReachableFrom(operation);
        if (reachable.Count > 0 && InFragments(reachable) is { Count: > 0 } inFragments)
        {
            fragments.Spend(inFragments.Count);
            usages = [.. usages, .. inFragments];
        }

        return _transitive[operation] = usages;
    }

    /// <param name="reachable">The list that operations reaching the same fragments share.</param>
    private IReadOnlyList<VariableUsage> InFragments(IReadOnlyList<FragmentDefinitionNode> reachable)
    {
        if (!_inFragments.TryGetValue(reachable, out var usages))
        {
            var all = new List<VariableUsage>();
            foreach (var fragment in reachable)
            {
                var local = LocalTo(fragment);
                fragments.Spend(1 + local.Count);
                all.AddRange(local);
            }

            usages = all;
            _inFragments[reachable] = usages;
        }

        return usages;
    }

    private IReadOnlyList<VariableUsage> LocalTo(ExecutableDefinitionNode definition)
    {
        if (!_local.TryGetValue(definition, out var usages))
        {
            var position = new TypedPosition(schema);
            var collector = new Collector(position);
            new DocumentWalker(position, collector).Walk(definition);
            usages = collector.Usages;
            _local[definition] = usages;
        }

        return usages;
    }

    private sealed class Collector(TypedPosition position) : ValidationRule
    {
        private List<VariableUsage>? _usages;

        public IReadOnlyList<VariableUsage> Usages => _usages is null ? [] : _usages;

        public override void EnterVariable(VariableNode variable)
        {
            // A variable in the definition of another is nowhere allowed and is no usage.
            if (position.VariableType is null)
            {
                (_usages ??= []).Add(new(variable, position.InputType, position.ParentInputType, position.HasDefault));
            }
        }
    }
}
