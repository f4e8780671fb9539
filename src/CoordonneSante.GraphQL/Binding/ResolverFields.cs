using System.Reflection;
using CoordonneSante.GraphQL.Execution;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Binding;

/// <summary>A field served by a property, or by a method that takes the parent alone.</summary>
internal sealed class PropertyField<TParent, TValue>(
    FieldDefinition definition, BoundOutput<TValue> output, MethodInfo getter) : BoundField<TParent>(definition)
{
    // Made when the field is first asked for, and once: most fields never are.
    private StructGetter<TParent, TValue>? _ofStruct;
    private Func<TParent, TValue>? _of;

    public override CompiledField<TParent> Compile(OperationCompiler compiler, FieldSite site)
    {
        var writer = output.Compile(compiler, site);
        return typeof(TParent).IsValueType && !getter.IsStatic
            ? new StructGetterField<TParent, TValue>(
                site, getter, _ofStruct ??= getter.CreateDelegate<StructGetter<TParent, TValue>>(), writer)
            : new GetterField<TParent, TValue>(site, getter, _of ??= getter.CreateDelegate<Func<TParent, TValue>>(), writer);
    }
}

/// <summary>A field served by a method with arguments or services.</summary>
internal sealed class MethodField<TParent, TValue>(
    FieldDefinition definition, BoundOutput<TValue> output, MethodInfo method, IReadOnlyList<ResolverParameter> parameters)
    : BoundField<TParent>(definition)
{
    private readonly MethodInvoker _invoker = MethodInvoker.Create(method);

    public override CompiledField<TParent> Compile(OperationCompiler compiler, FieldSite site)
    {
        var plan = compiler.PlanArguments(parameters, site);
        return new MethodCallField<TParent, TValue>(
            site, _invoker, method.IsStatic, TakesParent(parameters), plan, compiler.ResultSlotOf(site), output.Compile(compiler, site));
    }

    internal static bool TakesParent(IReadOnlyList<ResolverParameter> parameters) =>
        parameters is [{ Kind: ResolverParameterKind.Parent }, ..];
}

/// <summary>A root field served by an asynchronous method.</summary>
internal sealed class AsyncMethodField<TParent, TValue>(
    FieldDefinition definition, BoundOutput<TValue> output, MethodInfo method, IReadOnlyList<ResolverParameter> parameters)
    : BoundField<TParent>(definition)
{
    private readonly MethodInvoker _invoker = MethodInvoker.Create(method);

    public override CompiledField<TParent> Compile(OperationCompiler compiler, FieldSite site)
    {
        ArgumentPlan plan = compiler.PlanArguments(parameters, site);
        return new AsyncCallField<TParent, TValue>(site, _invoker, plan, output.Compile(compiler, site));
    }
}
