namespace CoordonneSante.GraphQL.Execution;

/// <summary>A field of an object of .NET type <typeparamref name="TParent"/>, ready to be written.</summary>
internal abstract class CompiledField<TParent>(FieldSite site)
{
    public FieldSite Site { get; } = site;

    /// <summary>Writes the field's value, without its name.</summary>
    /// <returns>False when a null bubbles through this field to its parent; the error is recorded.</returns>
    public abstract bool Write(ExecutionState state, TParent parent);
}

/// <summary>The merged selection set of one concrete type.</summary>
/// <remarks>Spec: Execution, "Executing Selection Sets" (#ExecuteSelectionSet()).</remarks>
/// <param name="fields">In response order.</param>
/// <param name="fault">Why the fields cannot be told, such as a null condition; null when they can.</param>
internal sealed class CompiledObject<TParent>(CompiledField<TParent>[] fields, FieldException? fault = null)
{
    /// <summary>In response order.</summary>
    public ReadOnlySpan<CompiledField<TParent>> Fields => fields;

    /// <returns>False when a null bubbles out of the object; the caller rewinds the buffer and the path.</returns>
    /// <exception cref="FieldException">The fields cannot be told; the error is that of the field that holds the object.</exception>
    public bool Write(ExecutionState state, TParent parent)
    {
        if (fault is not null)
        {
            throw fault;
        }

        state.CountObject();
        var buffer = state.Buffer;
        var depth = state.Path.Depth;
        var i = 0;
        var mark = 0;
        if (fields.Length == 0)
        {
            buffer.WriteByte((byte)'{');
        }

        while (true)
        {
            try
            {
                for (; i < fields.Length; i++)
                {
                    var field = fields[i];
                    var site = field.Site;
                    site.WriteName(buffer, isFirst: i == 0);
                    mark = buffer.Length;
                    if (site.IsLeaf)
                    {
                        if (!field.Write(state, parent))
                        {
                            return false;
                        }

                        continue;
                    }

                    state.Path.Push(site.ResponseName);
                    if (!field.Write(state, parent))
                    {
                        return false;
                    }

                    state.Path.Pop();
                }

                buffer.WriteByte((byte)'}');
                return true;
            }
            catch (Exception exception) when (!state.IsEndedBy(exception))
            {
                var site = fields[i].Site;
                state.Path.Truncate(site.IsLeaf ? depth : depth + 1);
                state.AddException(exception, site);
                state.Path.Truncate(depth);
                if (site.IsNonNull)
                {
                    return false;
                }

                buffer.Length = mark;
                buffer.Write("null"u8);
                i++;
            }
        }
    }
}
