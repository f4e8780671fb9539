namespace CoordonneSante.GraphQL.Execution;

/// <summary>Writes a value of an interface or union: its .NET type tells the object type.</summary>
/// <remarks>Spec: Execution, "Resolving Abstract Types" (#ResolveAbstractType()).</remarks>
internal sealed class AbstractValueWriter<T>(IReadOnlyDictionary<Type, ConcreteCase> cases, bool isNonNull, FieldSite site) : ValueWriter<T>
{
    public override bool Write(ExecutionState state, T value)
    {
        if (value is null)
        {
            return state.WriteNull(isNonNull, site);
        }

        var mark = state.Buffer.Length;
        var depth = state.Path.Depth;
        return CaseOf(value.GetType()).Write(state, value) || state.TakeBack(mark, depth, isNonNull);
    }

    public override RowSource? Open(ExecutionState state, T value, IReadOnlyList<string> path) =>
        value is null ? state.Miss(isNonNull, site) : CaseOf(value.GetType()).Open(state, value, path);

    public override bool WriteRow(ExecutionState state, T value, RowStep step, IRowFormat format) =>
        value is null ? state.Skip(isNonNull, site, step, format) : CaseOf(value.GetType()).WriteRow(state, value, step, format);

    private ConcreteCase CaseOf(Type type)
    {
        for (var candidate = type; candidate is not null; candidate = candidate.BaseType)
        {
            if (cases.TryGetValue(candidate, out var found))
            {
                return found;
            }
        }

        throw new InvalidOperationException($"A value of .NET type {type} is no possible type of {site.Definition.Type.Named}.");
    }
}

/// <summary>One possible object type of an abstract field.</summary>
internal abstract class ConcreteCase
{
    public abstract bool Write(ExecutionState state, object value);

    /// <inheritdoc cref="ValueWriter{T}.Open"/>
    public abstract RowSource? Open(ExecutionState state, object value, IReadOnlyList<string> path);

    /// <inheritdoc cref="ValueWriter{T}.WriteRow"/>
    public abstract bool WriteRow(ExecutionState state, object value, RowStep step, IRowFormat format);
}

internal sealed class ConcreteCase<T>(CompiledObject<T> compiled) : ConcreteCase
{
    public override bool Write(ExecutionState state, object value) => compiled.Write(state, (T)value);

    public override RowSource? Open(ExecutionState state, object value, IReadOnlyList<string> path) => compiled.Open(state, (T)value, path);

    public override bool WriteRow(ExecutionState state, object value, RowStep step, IRowFormat format) =>
        compiled.WriteRow(state, (T)value, step, format);
}
