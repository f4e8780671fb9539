using CoordonneSante.GraphQL.Binding;
using CoordonneSante.GraphQL.Execution.Coercion;
using CoordonneSante.GraphQL.Introspection;
using CoordonneSante.GraphQL.Language.Ast;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Execution;

/// <summary>Turns a validated operation into writers, for one outcome of its <c>@skip</c> and <c>@include</c>.</summary>
/// <remarks>
/// Spec: Execution, "Field Collection" (#CollectFields()) and "Merging Selection Sets" (#CollectSubfields()). Conditions are settled here and not
/// while writing: fields come in the order the specification gives them, and a row costs no test.
/// </remarks>
internal sealed class OperationCompiler(
    ExecutableSchema schema, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments, VariableValues conditions, int maxSelections)
{
    // Fragments let a short document reach the same selection by an exponential number of ways: each is compiled once.
    private readonly Dictionary<MergedSelection, object> _objects = [];

    private int _slots;
    private int _selections;

    /// <summary>Resolver calls in the operation, each of which keeps its arguments in a slot of the request's state.</summary>
    public int ArgumentSlots => _slots;

    /// <summary>Fields compiled.</summary>
    public int Fields { get; private set; }

    /// <summary>Whether some argument depends on the request's variables.</summary>
    public bool HasVariables { get; private set; }

    public ArgumentPlan PlanArguments(IReadOnlyList<ResolverParameter> parameters, FieldSite site)
    {
        var plan = new ArgumentPlan(schema.Inputs, parameters, site, _slots++);
        HasVariables |= plan.HasVariables;
        return plan;
    }

    /// <param name="bound">The concrete type.</param>
    /// <param name="nodes">Fields whose selection sets are merged.</param>
    public CompiledObject<T> CompileObject<T>(BoundObject<T> bound, IReadOnlyList<FieldNode> nodes)
    {
        var key = new MergedSelection(bound, nodes);
        if (_objects.TryGetValue(key, out var known))
        {
            return (CompiledObject<T>)known;
        }

        var compiled = CompileObject(bound, nodes.Select(node => node.SelectionSet).OfType<SelectionSetNode>());
        _objects.Add(key, compiled);
        return compiled;
    }

    /// <exception cref="ExecutionAbortedException">The operation expands to more selections than the executor allows.</exception>
    public CompiledObject<T> CompileObject<T>(BoundObject<T> bound, IEnumerable<SelectionSetNode> selectionSets)
    {
        var collected = new OrderedDictionary<string, List<FieldNode>>();
        var visitedFragments = new HashSet<string>();
        try
        {
            foreach (var selectionSet in selectionSets)
            {
                Collect(bound.Type, selectionSet, collected, visitedFragments);
            }
        }
        catch (FieldException fault)
        {
            return new CompiledObject<T>([], fault);
        }

        return new CompiledObject<T>([.. collected.Values.Select(nodes => CompileField(bound, nodes))]);
    }

    /// <summary>The selection compiled for each object type a value of the abstract type can have, by .NET type.</summary>
    public IReadOnlyDictionary<Type, ConcreteCase> CompileCases(NamedType type, IReadOnlyList<FieldNode> nodes)
    {
        var cases = new Dictionary<Type, ConcreteCase>();
        foreach (var bound in schema.Schema.PossibleTypesOf(type).SelectMany(schema.BoundTo))
        {
            cases[bound.ClrType] = bound.CompileCase(this, nodes);
        }

        return cases;
    }

    private CompiledField<T> CompileField<T>(BoundObject<T> bound, List<FieldNode> nodes)
    {
        Fields++;
        var name = nodes[0].Name.Value;
        if (name == MetaFields.TypeName.Name)
        {
            return new ConstantField<T>(new FieldSite(bound.Type, MetaFields.TypeName, nodes), bound.Type.Name);
        }

        var field = bound.FieldNamed(name);
        return field.Compile(this, new FieldSite(bound.Type, field.Definition, nodes));
    }

    private void Collect(ObjectType type, SelectionSetNode selectionSet, OrderedDictionary<string, List<FieldNode>> collected, HashSet<string> visitedFragments)
    {
        foreach (var selection in selectionSet.Selections)
        {
            if (++_selections > maxSelections)
            {
                throw new ExecutionAbortedException(
                    $"The operation expands to more than {maxSelections} selections.", "Spread fewer fragments inside one another, or split the operation.");
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
        VariableNode variable => conditions[variable.Name.Value] as bool? ?? throw new FieldException(
            "Argument \"if\" of non-null type \"Boolean!\" must not be null.", ErrorCodes.BadUserInput, variable),
        var other => throw new InvalidOperationException($"@{directive.Name} was validated with condition {other}."),
    };

    private bool Applies(ObjectType type, NamedTypeNode condition) =>
        schema.Schema.Types[condition.Name.Value] is var named && (named == type || schema.Schema.PossibleTypesOf(named).Contains(type));
}
