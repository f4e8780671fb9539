using CoordonneSante.GraphQL.Introspection;
using CoordonneSante.GraphQL.Language;
using CoordonneSante.GraphQL.Language.Ast;
using CoordonneSante.GraphQL.TypeSystem;
using CoordonneSante.GraphQL.TypeSystem.Cost;

namespace CoordonneSante.GraphQL.Execution;

/// <summary>Turns a validated operation into writers, for one outcome of its <c>@skip</c> and <c>@include</c>.</summary>
/// <remarks>
/// Spec: Execution, "Merging Selection Sets" (#CollectSubfields()). Conditions are settled here and not while writing: a row costs no test.
/// </remarks>
internal sealed class OperationCompiler(ExecutableSchema schema, FieldCollection fields)
{
    // Fragments let a short document reach the same selection by an exponential number of ways: each is compiled once.
    private readonly Dictionary<MergedSelection, object> _objects = [];

    private readonly Dictionary<(FieldDefinition Field, string Arguments), int> _results = [];

    private int _slots;

    /// <summary>Resolver calls in the operation, each of which keeps its arguments in a slot of the request's state.</summary>
    public int ArgumentSlots => _slots;

    /// <summary>Dear calls in the operation that may be the same.</summary>
    public int ResultSlots => _results.Count;

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

    /// <summary>Where calls of the same field with the same arguments find each other's result.</summary>
    /// <returns>Null for a field that the schema gives no cost: computing it again costs less than looking.</returns>
    public int? ResultSlotOf(FieldSite site)
    {
        if (CostDirectives.WeightOf(site.Definition) is null)
        {
            return null;
        }

        // In one order, so that the caller's does not count.
        var arguments = site.Nodes[0].Arguments.OrderBy(argument => argument.Name.Value, StringComparer.Ordinal).Select(Printer.Print);
        var key = (site.Definition, string.Join(',', arguments));
        if (!_results.TryGetValue(key, out var slot))
        {
            _results[key] = slot = _results.Count;
        }

        return slot;
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

        CompiledObject<T> compiled;
        try
        {
            compiled = CompileObject(bound, fields.Collect(bound.Type, nodes));
        }
        catch (FieldException fault)
        {
            compiled = new CompiledObject<T>([], fault);
        }

        _objects.Add(key, compiled);
        return compiled;
    }

    /// <summary>Compiles a whole operation.</summary>
    /// <exception cref="ExecutionAbortedException">The operation expands to more selections than the executor allows.</exception>
    public CompiledObject<T> CompileRoot<T>(BoundObject<T> bound, SelectionSetNode selectionSet)
    {
        try
        {
            return CompileObject(bound, fields.Collect(bound.Type, [selectionSet]));
        }
        catch (FieldException fault)
        {
            return new CompiledObject<T>([], fault);
        }
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

    private CompiledObject<T> CompileObject<T>(BoundObject<T> bound, OrderedDictionary<string, List<FieldNode>> collected)
    {
        var compiled = new CompiledField<T>[collected.Count];
        for (var i = 0; i < compiled.Length; i++)
        {
            compiled[i] = CompileField(bound, collected.GetAt(i).Value);
        }

        return new CompiledObject<T>(compiled);
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
}
