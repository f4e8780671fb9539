namespace CoordonneSante.GraphQL.Execution;

/// <summary>A field of an object of .NET type <typeparamref name="TParent"/>, ready to be written.</summary>
internal abstract class CompiledField<TParent>(FieldSite site)
{
    public FieldSite Site { get; } = site;

    /// <summary>Writes the field's value, without its name.</summary>
    /// <returns>False when a null bubbles through this field to its parent; the error is recorded.</returns>
    public abstract bool Write(ExecutionState state, TParent parent);

    /// <summary>Resolves the field and opens the list that its value leads to.</summary>
    /// <inheritdoc cref="ValueWriter{T}.Open"/>
    public virtual RowSource? Open(ExecutionState state, TParent parent, IReadOnlyList<string> path) =>
        throw new InvalidOperationException($"{Site.Definition.Name} leads to no list.");

    /// <summary>Resolves the field, which holds an object, and writes what a row shows of it.</summary>
    /// <inheritdoc cref="ValueWriter{T}.WriteCells"/>
    public virtual bool WriteCells(ExecutionState state, TParent parent, RowMember[] members, Cell[] cells) =>
        throw new InvalidOperationException($"{Site.Definition.Name} holds no object.");
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

    /// <summary>Goes one step down the path: to the field that it names next, and no other.</summary>
    /// <inheritdoc cref="ValueWriter{T}.Open"/>
    /// <exception cref="FieldException">The fields cannot be told; the error is that of the field that holds the object.</exception>
    public RowSource? Open(ExecutionState state, TParent parent, IReadOnlyList<string> path)
    {
        if (fault is not null)
        {
            throw fault;
        }

        state.CountObject();
        var name = path[state.Path.Depth];
        state.Path.Push(name);

        // The object types of an abstract type need not all have the field.
        if (Array.Find(fields, field => field.Site.ResponseName == name) is not { } next)
        {
            return null;
        }

        try
        {
            return next.Open(state, parent, path);
        }
        catch (Exception exception) when (!state.IsEndedBy(exception))
        {
            state.AddException(exception, next.Site);
            return null;
        }
    }

    /// <summary>Writes the fields' values one after another, without names or braces, and tells where each stands.</summary>
    /// <inheritdoc cref="ValueWriter{T}.WriteCells"/>
    /// <exception cref="FieldException">The fields cannot be told; the error is that of the field that holds the object.</exception>
    public bool WriteCells(ExecutionState state, TParent parent, RowMember[] members, Cell[] cells)
    {
        if (fault is not null)
        {
            throw fault;
        }

        state.CountObject();
        var depth = state.Path.Depth;
        var i = 0;
        try
        {
            for (; i < fields.Length; i++)
            {
                var field = fields[i];
                var name = field.Site.ResponseName;
                var member = RowMember.Find(members, name, expected: i);
                if (!field.Site.IsLeaf)
                {
                    state.Path.Push(name);
                }

                if (
                    member.Members is { } inner
                        ? !field.WriteCells(state, parent, inner, cells)
                        : !WriteCell(state, parent, field, ref cells[member.Column]))
                {
                    return false;
                }

                state.Path.Truncate(depth);
            }

            return true;
        }
        catch (Exception exception) when (!state.IsEndedBy(exception))
        {
            var site = fields[i].Site;
            state.Path.Truncate(site.IsLeaf ? depth : depth + 1);
            state.AddException(exception, site);
            return false;
        }
    }

    private static bool WriteCell(ExecutionState state, TParent parent, CompiledField<TParent> field, ref Cell cell)
    {
        var start = state.Buffer.Length;
        if (!field.Write(state, parent))
        {
            return false;
        }

        // No JSON value but null begins with an n.
        cell = state.Buffer.WrittenSpan[start] == 'n' ? default : new Cell(start, state.Buffer.Length - start);
        return true;
    }
}
