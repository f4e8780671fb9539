using System.Reflection;
using System.Reflection.Emit;
using CoordonneSante.GraphQL.Coercion;
using CoordonneSante.GraphQL.Execution.Unrolling;

namespace CoordonneSante.GraphQL.Execution;

/// <summary>Writes a resolved value as its declared type asks.</summary>
/// <remarks>
/// Spec: Execution, "Value Completion" (#CompleteValue()). A closed hierarchy over leaf, object, abstract, list and nullable struct.
/// </remarks>
internal abstract class ValueWriter<T>
{
    /// <returns>False when a null bubbles to the parent; the error is recorded and the buffer is the caller's to rewind.</returns>
    public abstract bool Write(ExecutionState state, T value);

    /// <summary>Opens the list at the end of a path through the value, instead of writing the value.</summary>
    /// <param name="state">Its path tells how far the value is, and in the end where the list is, or what is missing.</param>
    /// <param name="value">What was resolved.</param>
    /// <param name="path">Response names from the root to the list; no list is on the way.</param>
    /// <returns>Null when a value on the way is null; an error is recorded if it may not be.</returns>
    public virtual RowSource? Open(ExecutionState state, T value, IReadOnlyList<string> path) =>
        throw new InvalidOperationException("A leaf leads to no list.");

    /// <summary>Writes what a row shows of an object instead of its JSON.</summary>
    /// <param name="state">Its buffer receives the columns.</param>
    /// <param name="value">What was resolved.</param>
    /// <param name="step">Its columns, with steps of their own.</param>
    /// <param name="format">Makes columns of values, and of a null object.</param>
    /// <returns>False when the row cannot be written; the error is recorded.</returns>
    public virtual bool WriteRow(ExecutionState state, T value, RowStep step, IRowFormat format) =>
        throw new InvalidOperationException("A leaf is a column itself.");

    /// <summary>Adds to a method what writes the value.</summary>
    /// <param name="unroller">The method.</param>
    /// <param name="getter">Gives the value.</param>
    /// <param name="parent">Where what has it is.</param>
    /// <param name="row">Its columns; null for JSON.</param>
    /// <returns>False when it cannot be unrolled.</returns>
    public virtual bool TryUnroll(Unroller unroller, MethodInfo getter, LocalBuilder parent, RowStep? row) => false;
}

internal sealed class LeafValueWriter<T>(LeafWriter<T> leaf, bool isNonNull, FieldSite site) : ValueWriter<T>
{
    public override bool Write(ExecutionState state, T value)
    {
        if (value is null)
        {
            return state.WriteNull(isNonNull, site);
        }

        leaf.Write(state.Buffer, value);
        return true;
    }

    public override bool TryUnroll(Unroller unroller, MethodInfo getter, LocalBuilder parent, RowStep? row)
    {
        unroller.AddLeaf(new LeafSource(getter, leaf), parent, isNonNull);
        return true;
    }
}

internal sealed class ObjectValueWriter<T>(CompiledObject<T> compiled, bool isNonNull, FieldSite site) : ValueWriter<T>
{
    public override bool Write(ExecutionState state, T value)
    {
        if (value is null)
        {
            return state.WriteNull(isNonNull, site);
        }

        var mark = state.Buffer.Length;
        var depth = state.Path.Depth;
        return compiled.Write(state, value) || state.TakeBack(mark, depth, isNonNull);
    }

    public override RowSource? Open(ExecutionState state, T value, IReadOnlyList<string> path) =>
        value is null ? state.Miss(isNonNull, site) : compiled.Open(state, value, path);

    public override bool WriteRow(ExecutionState state, T value, RowStep step, IRowFormat format) =>
        value is null ? state.Skip(isNonNull, site, step, format) : compiled.WriteRow(state, value, step, format);

    public override bool TryUnroll(Unroller unroller, MethodInfo getter, LocalBuilder parent, RowStep? row) =>
        unroller.TryAddObject(getter, parent, isNonNull, row, value => compiled.TryUnroll(unroller, value, row));
}

internal sealed class NullableValueWriter<T>(ValueWriter<T> inner, bool isNonNull, FieldSite site) : ValueWriter<T?>
    where T : struct
{
    public override bool Write(ExecutionState state, T? value) =>
        value.HasValue ? inner.Write(state, value.GetValueOrDefault()) : state.WriteNull(isNonNull, site);

    public override RowSource? Open(ExecutionState state, T? value, IReadOnlyList<string> path) =>
        value.HasValue ? inner.Open(state, value.GetValueOrDefault(), path) : state.Miss(isNonNull, site);

    public override bool WriteRow(ExecutionState state, T? value, RowStep step, IRowFormat format) =>
        value.HasValue ? inner.WriteRow(state, value.GetValueOrDefault(), step, format) : state.Skip(isNonNull, site, step, format);

    public override bool TryUnroll(Unroller unroller, MethodInfo getter, LocalBuilder parent, RowStep? row) =>
        inner is LeafValueWriter<T> && inner.TryUnroll(unroller, getter, parent, row);
}
