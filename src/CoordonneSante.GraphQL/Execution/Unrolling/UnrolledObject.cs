namespace CoordonneSante.GraphQL.Execution.Unrolling;

/// <summary>The code of a selection whose objects are many: made when so many were written field by field.</summary>
/// <remarks>Thread-safe: what two threads count or make at once differs in nothing that matters.</remarks>
internal abstract class UnrolledObject(object owner)
{
    /// <summary>The <see cref="CompiledObject{TParent}"/> whose objects it writes.</summary>
    public object Owner { get; } = owner;
}

/// <inheritdoc/>
/// <param name="owner">What is selected.</param>
/// <param name="row">The columns to write of it; null to write its JSON.</param>
/// <param name="format">What the columns are written for.</param>
internal sealed class UnrolledObject<TParent>(CompiledObject<TParent> owner, RowStep? row = null, IRowFormat? format = null)
    : UnrolledObject(owner)
{
    private UnrolledWriter<TParent>? _writer;
    private bool _isTried;
    private int _written;

    /// <returns>False when nothing is written, and the object is to be written field by field.</returns>
    public bool TryWrite(ExecutionState state, TParent parent)
    {
        if ((_writer ?? Find(state.UnrollAfter)) is not { } writer)
        {
            return false;
        }

        var buffer = state.Buffer;
        var mark = buffer.Length;
        try
        {
            if (writer(state, buffer, parent))
            {
                return true;
            }
        }
        catch (Exception exception) when (!state.IsEndedBy(exception))
        {
            // It is thrown again, where its field is known.
        }

        buffer.Length = mark;
        return false;
    }

    private UnrolledWriter<TParent>? Find(int unrollAfter)
    {
        if (_isTried || ++_written <= unrollAfter)
        {
            return null;
        }

        _isTried = true;
        return _writer = Unroller.TryUnroll(owner, row, format);
    }
}
