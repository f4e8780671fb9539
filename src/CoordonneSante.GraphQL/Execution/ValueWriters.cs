using CoordonneSante.GraphQL.Binding;

namespace CoordonneSante.GraphQL.Execution;

/// <summary>Writes a resolved value as its declared type asks.</summary>
/// <remarks>Spec: Execution, "Value Completion" (#CompleteValue()). A closed hierarchy over leaf, object, abstract, list and nullable struct.</remarks>
internal abstract class ValueWriter<T>
{
    /// <returns>False when a null bubbles to the parent; the error is recorded and the buffer is the caller's to rewind.</returns>
    public abstract bool Write(ExecutionState state, T value);
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
}

internal sealed class NullableValueWriter<T>(ValueWriter<T> inner, bool isNonNull, FieldSite site) : ValueWriter<T?>
    where T : struct
{
    public override bool Write(ExecutionState state, T? value) =>
        value.HasValue ? inner.Write(state, value.GetValueOrDefault()) : state.WriteNull(isNonNull, site);
}
