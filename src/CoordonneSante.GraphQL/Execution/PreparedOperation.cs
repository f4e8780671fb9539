using System.Collections.Concurrent;
using CoordonneSante.GraphQL.Coercion;
using CoordonneSante.GraphQL.Execution.Cost;
using CoordonneSante.GraphQL.Language.Ast;

namespace CoordonneSante.GraphQL.Execution;

/// <summary>A valid operation: its variables, and its compiled forms by outcome of its conditions.</summary>
internal sealed class PreparedOperation
{
    /// <summary>Forms kept per operation; a client that varies more conditions pays for compiling.</summary>
    private const int MaxForms = 64;

    private readonly ExecutableSchema _schema;
    private readonly OperationDefinitionNode _operation;
    private readonly IReadOnlyDictionary<string, FragmentDefinitionNode> _fragments;
    private readonly string[] _conditionVariables;
    private readonly ExecutorOptions _options;
    private readonly Action<int> _grow;
    private readonly ConcurrentDictionary<ulong, CompiledOperation> _forms = [];

    /// <param name="schema">What the operation was validated against.</param>
    /// <param name="operation">A valid operation.</param>
    /// <param name="fragments">Those of its document, by name.</param>
    /// <param name="options">Limits of what a form may visit, and weights.</param>
    /// <param name="grow">Told of the memory, in bytes, that a form or a response holds once it is kept.</param>
    public PreparedOperation(
        ExecutableSchema schema,
        OperationDefinitionNode operation,
        IReadOnlyDictionary<string, FragmentDefinitionNode> fragments,
        ExecutorOptions options,
        Action<int> grow)
    {
        _options = options;
        _grow = grow;
        _schema = schema;
        _operation = operation;
        _fragments = fragments;
        Variables = [.. operation.VariableDefinitions.Select(Compile)];
        _conditionVariables = [.. ConditionVariables.Of(operation, fragments)];
    }

    public string? Name => _operation.Name?.Value;

    public CompiledVariable[] Variables { get; }

    /// <param name="variables">Coerced.</param>
    /// <param name="isCompleteList">Whether lists that the caller does not slice are written whole.</param>
    /// <param name="cost">What the request costs.</param>
    /// <exception cref="ExecutionAbortedException">The operation expands to too many selections, or costs too much.</exception>
    public CompiledOperation FormFor(VariableValues variables, bool isCompleteList, out double cost)
    {
        // Null fits no condition: that form holds the error alone.
        if (_conditionVariables.Length > 64 || (_conditionVariables.Length > 0 && HasNullCondition(variables)))
        {
            return Compile(variables, isCompleteList, out cost);
        }

        var key = 0UL;
        for (var i = 0; i < _conditionVariables.Length; i++)
        {
            key |= variables[_conditionVariables[i]] is true ? 1UL << i : 0;
        }

        if (_forms.TryGetValue(key, out var form))
        {
            cost = Check(form.Cost, variables, isCompleteList);
            return form;
        }

        form = Compile(variables, isCompleteList, out cost);
        if (_forms.Count < MaxForms && _forms.TryAdd(key, form))
        {
            _grow(form.Weight);
        }

        return form;
    }

    private bool HasNullCondition(VariableValues variables) => Array.Exists(_conditionVariables, name => variables[name] is null);

    private double Check(CostPlan plan, VariableValues variables, bool isCompleteList)
    {
        var cost = plan.Of(variables, isCompleteList);
        return cost <= _options.Cost.MaxCost
            ? cost
            : throw CostErrors.TooDear(cost, _options.Cost.MaxCost, plan.Heaviest(variables, isCompleteList));
    }

    private CompiledOperation Compile(VariableValues variables, bool isCompleteList, out double cost)
    {
        // The values of these variables alone are kept with the form.
        var conditions = _conditionVariables.ToDictionary(name => name, name => variables[name] as bool?);
        FieldCollection Collection() => new(_schema.Schema, _fragments, conditions, _options.MaxSelections);
        var fields = Collection();
        var planner = new CostPlanner(_schema.Schema, fields, _options.Cost);
        var plan = planner.Plan(_schema.Root.Type, _operation.SelectionSet);

        // Before it is compiled: what is refused should cost little.
        cost = Check(plan, variables, isCompleteList);
        var compiler = new OperationCompiler(_schema, planner.IsWhole ? fields : Collection());
        var root = compiler.CompileRoot(_schema.Root, _operation.SelectionSet);
        var isConstant = !compiler.HasVariables && IsIntrospection(root);
        return new CompiledOperation(
            Name,
            root,
            compiler.ArgumentSlots,
            compiler.ResultSlots,
            compiler.Fields,
            isConstant,
            _operation.SelectionSet,
            Collection,
            plan,
            _grow);
    }

    private static bool IsIntrospection(CompiledObject<RootParent> root)
    {
        foreach (var field in root.Fields)
        {
            if (!field.Site.Definition.Name.StartsWith("__", StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    private CompiledVariable Compile(VariableDefinitionNode node)
    {
        var type = _schema.TypeOf(node.Type);
        object? @default = Absent.Value;
        if (node.DefaultValue is not null && !InputPlan.TryEvaluateConstant(_schema.Inputs, type, node.DefaultValue, out @default))
        {
            throw new InvalidOperationException($"The default of ${node.Variable.Name} was validated and is no {type}.");
        }

        return new CompiledVariable(node.Variable.Name.Value, type, @default, node);
    }
}
