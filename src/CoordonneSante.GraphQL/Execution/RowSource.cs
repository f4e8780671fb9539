namespace CoordonneSante.GraphQL.Execution;

/// <summary>The items of one list, read and written one at a time.</summary>
internal abstract class RowSource : IDisposable
{
    /// <summary>Whether the item read last is null.</summary>
    public abstract bool IsNull { get; }

    /// <returns>False after the last item, or when there is an error, which is recorded.</returns>
    public abstract bool TryRead(ExecutionState state);

    /// <summary>Appends the JSON of the item read last to the state's buffer.</summary>
    /// <returns>False when the item cannot be written. Errors may be recorded either way.</returns>
    /// <exception cref="ExecutionAbortedException">A limit was passed.</exception>
    public abstract bool Write(ExecutionState state);

    /// <summary>Writes the columns of the item read last.</summary>
    /// <inheritdoc cref="ValueWriter{T}.WriteRow"/>
    /// <exception cref="ExecutionAbortedException">A limit was passed.</exception>
    public abstract bool WriteRow(ExecutionState state, RowStep step, IRowFormat format);

    public abstract void Dispose();
}
