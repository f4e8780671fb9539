using System.Reflection;
using System.Reflection.Emit;
using CoordonneSante.GraphQL.Execution.Unrolling;
using CoordonneSante.GraphQL.Response;

namespace CoordonneSante.GraphQL.Execution;

/// <summary>Reads a property of a struct without copying it to the heap.</summary>
internal delegate TValue StructGetter<TParent, TValue>(ref TParent parent);

/// <param name="site">Where the field stands.</param>
/// <param name="method">What the getter calls.</param>
/// <param name="getter">Reads the value.</param>
/// <param name="writer">Writes the value.</param>
internal sealed class GetterField<TParent, TValue>(
    FieldSite site, MethodInfo method, Func<TParent, TValue> getter, ValueWriter<TValue> writer) : CompiledField<TParent>(site)
{
    public override bool Write(ExecutionState state, TParent parent) => writer.Write(state, getter(parent));

    public override RowSource? Open(ExecutionState state, TParent parent, IReadOnlyList<string> path) =>
        writer.Open(state, getter(parent), path);

    public override bool WriteRow(ExecutionState state, TParent parent, RowStep step, IRowFormat format) =>
        writer.WriteRow(state, getter(parent), step, format);

    public override bool TryUnroll(Unroller unroller, LocalBuilder parent, RowStep? row) =>
        writer.TryUnroll(unroller, method, parent, row);
}

/// <inheritdoc cref="GetterField{TParent, TValue}"/>
internal sealed class StructGetterField<TParent, TValue>(
    FieldSite site, MethodInfo method, StructGetter<TParent, TValue> getter, ValueWriter<TValue> writer) : CompiledField<TParent>(site)
{
    public override bool Write(ExecutionState state, TParent parent) => writer.Write(state, getter(ref parent));

    public override RowSource? Open(ExecutionState state, TParent parent, IReadOnlyList<string> path) =>
        writer.Open(state, getter(ref parent), path);

    public override bool WriteRow(ExecutionState state, TParent parent, RowStep step, IRowFormat format) =>
        writer.WriteRow(state, getter(ref parent), step, format);

    public override bool TryUnroll(Unroller unroller, LocalBuilder parent, RowStep? row) =>
        writer.TryUnroll(unroller, method, parent, row);
}

/// <param name="site">Where the field stands.</param>
/// <param name="invoker">Calls the method.</param>
/// <param name="isStatic">Whether it is a resolver's method, and not the parent's.</param>
/// <param name="takesParent">Whether its first parameter is the parent.</param>
/// <param name="plan">Its arguments.</param>
/// <param name="resultSlot">Where an equal call of the same request leaves its result; null when calls are too cheap for that.</param>
/// <param name="writer">Writes the value.</param>
internal sealed class MethodCallField<TParent, TValue>(
    FieldSite site, MethodInvoker invoker, bool isStatic, bool takesParent, ArgumentPlan plan, int? resultSlot, ValueWriter<TValue> writer)
    : CompiledField<TParent>(site)
{
    public override bool Write(ExecutionState state, TParent parent) => writer.Write(state, Call(state, parent));

    public override RowSource? Open(ExecutionState state, TParent parent, IReadOnlyList<string> path) =>
        writer.Open(state, Call(state, parent), path);

    public override bool WriteRow(ExecutionState state, TParent parent, RowStep step, IRowFormat format) =>
        writer.WriteRow(state, Call(state, parent), step, format);

    private TValue Call(ExecutionState state, TParent parent)
    {
        if (resultSlot is not { } slot || parent is not object holder)
        {
            return Compute(state, parent);
        }

        ref var kept = ref state.ResultAt(slot);
        if (!ReferenceEquals(kept.Parent, holder))
        {
            kept = new CallResult(holder, Compute(state, parent));
        }

        return (TValue)kept.Value!;
    }

    private TValue Compute(ExecutionState state, TParent parent)
    {
        state.CheckClock();
        var arguments = state.ArgumentsOf(plan);
        if (takesParent)
        {
            arguments[0] = parent;
        }

        // The cast holds by binding; it passes null on to the writer.
        return (TValue)invoker.Invoke(isStatic ? null : parent, arguments.AsSpan())!;
    }
}

/// <summary>A root field whose method started before the writing began.</summary>
internal abstract class AsyncCallField<TParent>(FieldSite site) : CompiledField<TParent>(site)
{
    /// <summary>Calls the method; what it throws at once becomes a failed task.</summary>
    public abstract Task Start(ExecutionState state);
}

internal sealed class AsyncCallField<TParent, TValue>(
    FieldSite site, MethodInvoker invoker, ArgumentPlan plan, ValueWriter<TValue> writer) : AsyncCallField<TParent>(site)
{
    public override Task Start(ExecutionState state)
    {
        try
        {
            return invoker.Invoke(null, state.ArgumentsOf(plan).AsSpan()) switch
            {
                Task<TValue> task => task,
                ValueTask<TValue> task => task.AsTask(),
                var other => throw new InvalidOperationException($"{Site.Definition.Name} returned {other} instead of a task."),
            };
        }
        catch (Exception exception)
        {
            return Task.FromException<TValue>(exception);
        }
    }

    public override bool Write(ExecutionState state, TParent parent) => writer.Write(state, ResultOf(state));

    public override RowSource? Open(ExecutionState state, TParent parent, IReadOnlyList<string> path) =>
        writer.Open(state, ResultOf(state), path);

    private TValue ResultOf(ExecutionState state)
    {
        // Started and awaited by the executor, which fills the dictionary for every field of this class.
        var task = (Task<TValue>)state.RootTasks![Site.ResponseName];
        return task.GetAwaiter().GetResult();
    }
}

/// <summary>A field whose value never changes: <c>__typename</c>.</summary>
internal sealed class ConstantField<TParent>(FieldSite site, string value) : CompiledField<TParent>(site)
{
    private readonly byte[] _json = JsonString.Encode(value);

    public override bool Write(ExecutionState state, TParent parent)
    {
        state.Buffer.Write(_json);
        return true;
    }

    public override bool TryUnroll(Unroller unroller, LocalBuilder parent, RowStep? row)
    {
        unroller.AddText(new PaddedText(_json));
        return true;
    }
}
