using CoordonneSante.GraphQL.Introspection;
using CoordonneSante.GraphQL.Language.Ast;
using CoordonneSante.GraphQL.TypeSystem;
using CoordonneSante.GraphQL.TypeSystem.Cost;

namespace CoordonneSante.GraphQL.Execution.Cost;

/// <summary>Makes the plan of one operation's cost, for one outcome of its conditions.</summary>
internal sealed class CostPlanner(Schema schema, FieldCollection fields, CostOptions options)
{
    private readonly List<SelectionCost> _selections = [];

    // Fragments let a short document reach the same selection by an exponential number of ways: each is planned once.
    private readonly Dictionary<MergedSelection, int> _known = [];

    // Of the argument being weighed; kept to be used again.
    private readonly List<(string Name, double? Weight)> _found = [];

    /// <summary>Whether all of the operation was planned: false once a condition without value cut it short.</summary>
    public bool IsWhole { get; private set; } = true;

    /// <exception cref="ExecutionAbortedException">The operation expands to too many selections.</exception>
    public CostPlan Plan(ObjectType root, SelectionSetNode selectionSet)
    {
        try
        {
            PlanSelection(root, fields.Collect(root, [selectionSet]), holder: null);
        }
        catch (FieldException)
        {
            // A condition without value: nothing of the operation is executed but that error.
            _selections.Clear();
            IsWhole = false;
        }

        return new CostPlan([.. _selections], options);
    }

    private int PlanSelection(ObjectType type, OrderedDictionary<string, List<FieldNode>> collected, Holder? holder)
    {
        var leaves = 0.0;
        List<FieldCost>? planned = null;
        foreach (var (name, nodes) in collected)
        {
            if (nodes[0].Name.Value == MetaFields.TypeName.Name)
            {
                leaves += options.Leaf;
                continue;
            }

            var definition = DefinitionOf(type, nodes[0].Name.Value);
            if (definition.Arguments.Count == 0 && definition.Type.IsLeaf && definition.Type.Nullable is not ListType)
            {
                leaves += CostDirectives.WeightOf(definition) ?? ValueWeightOf(definition.Type.Named);
                continue;
            }

            (planned ??= []).Add(PlanField(name, definition, nodes, holder));
        }

        _selections.Add(new SelectionCost(leaves, planned is null ? [] : [.. planned]));
        return _selections.Count - 1;
    }

    private FieldCost PlanField(string name, FieldDefinition definition, List<FieldNode> nodes, Holder? holder)
    {
        var isLeaf = definition.Type.IsLeaf;
        var isList = definition.Type.Nullable is ListType;
        var (arguments, variables) = WeightOfArguments(definition, nodes[0]);
        return new FieldCost
        {
            ResponseName = name,
            Weight = CostDirectives.WeightOf(definition) ?? (isList ? 0 : ValueWeightOf(definition.Type.Named)),
            ItemWeight = isList ? ValueWeightOf(definition.Type.Named) : 0,
            Arguments = arguments,
            Variables = variables,
            Factors = definition.Arguments.Count == 0 ? [] : FactorsOf(definition, nodes[0]),
            Size = isList ? SizeOf(definition, nodes[0], holder) : null,
            Selections = isLeaf
                ? []
                : [.. schema.PossibleTypesOf(definition.Type.Named).Select(type => SelectionOf(type, definition, nodes))],
        };
    }

    private int SelectionOf(ObjectType type, FieldDefinition definition, List<FieldNode> nodes)
    {
        var key = new MergedSelection(type, nodes);
        if (!_known.TryGetValue(key, out var planned))
        {
            planned = PlanSelection(type, fields.Collect(type, nodes), new Holder(definition, nodes[0]));
            _known.Add(key, planned);
        }

        return planned;
    }

    private static (CostFactor Factor, NumberArgument Value)[] FactorsOf(FieldDefinition definition, FieldNode node) =>
        [.. CostDirectives.FactorsOf(definition).Select(factor => (factor, NumberOf(factor.Argument, node)))];

    private double ValueWeightOf(NamedType type) => CostDirectives.WeightOf(type) ?? (type.IsLeaf ? options.Leaf : options.Object);

    private (double Literals, (string Name, double Weight)[] Variables) WeightOfArguments(FieldDefinition definition, FieldNode node)
    {
        if (node.Arguments.Count == 0)
        {
            return (0, []);
        }

        var literals = 0.0;
        var variables = new List<(string, double)>(1);
        foreach (var given in node.Arguments)
        {
            var argument = definition.Arguments[given.Name.Value];
            var weight = CostDirectives.WeightOf(argument) ?? options.InputValue;
            _found.Clear();
            literals += InputWeight.Of(argument.Type, given.Value, _found).At(weight);
            foreach (var (name, own) in _found)
            {
                variables.Add((name, own ?? weight));
            }
        }

        return (literals, [.. variables]);
    }

    /// <summary>By the list's own directive, or by that of the field whose object holds it.</summary>
    private static SizeCost SizeOf(FieldDefinition definition, FieldNode node, Holder? holder)
    {
        if (CostDirectives.SizeOf(definition) is { SizedFields.Count: 0 } own)
        {
            return SizeOf(own, definition, node);
        }

        return holder is not null && CostDirectives.SizeOf(holder.Definition) is { } held && held.SizedFields.Contains(definition.Name)
            ? SizeOf(held, holder.Definition, holder.Node)
            : new SizeCost(null, [], IsSliceable: false);
    }

    private static SizeCost SizeOf(ListSize size, FieldDefinition sliced, FieldNode node) => new(
        size.Assumed,
        [.. size.SlicingArguments.Select(name => NumberOf(sliced.Arguments[name], node))],
        size.SlicingArguments.Count > 0);

    private static NumberArgument NumberOf(InputValueDefinition argument, FieldNode node) =>
        NumberArgument.For(node.Arguments.FirstOrDefault(given => given.Name.Value == argument.Name)?.Value, argument.DefaultValue);

    // Validation has vouched for the field.
    private FieldDefinition DefinitionOf(ObjectType type, string name) =>
        MetaFields.FindField(schema, type, name) ?? throw new InvalidOperationException($"{type.Name} has no {name}.");

    /// <summary>The field that holds a selection.</summary>
    private sealed record Holder(FieldDefinition Definition, FieldNode Node);
}
