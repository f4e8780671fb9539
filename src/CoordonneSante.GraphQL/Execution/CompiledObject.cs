using System.Reflection.Emit;
using System.Runtime.CompilerServices;
using CoordonneSante.GraphQL.Execution.Unrolling;
using CoordonneSante.GraphQL.Response;

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
    /// <inheritdoc cref="ValueWriter{T}.WriteRow"/>
    public virtual bool WriteRow(ExecutionState state, TParent parent, RowStep step, IRowFormat format) =>
        throw new InvalidOperationException($"{Site.Definition.Name} holds no object.");

    /// <summary>Adds to a method what writes the field's value, without its name.</summary>
    /// <param name="unroller">The method.</param>
    /// <param name="parent">Where the parent is.</param>
    /// <param name="row">What a row shows of an object; null for JSON.</param>
    /// <returns>False when it cannot be unrolled.</returns>
    public virtual bool TryUnroll(Unroller unroller, LocalBuilder parent, RowStep? row) => false;
}

/// <summary>The merged selection set of one concrete type.</summary>
/// <remarks>Spec: Execution, "Executing Selection Sets" (#ExecuteSelectionSet()).</remarks>
/// <param name="fields">In response order.</param>
/// <param name="fault">Why the fields cannot be told, such as a null condition; null when they can.</param>
internal sealed class CompiledObject<TParent>(CompiledField<TParent>[] fields, FieldException? fault = null)
{
    private UnrolledObject<TParent>? _unrolled;

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

        if ((_unrolled ??= new UnrolledObject<TParent>(this)).TryWrite(state, parent))
        {
            return true;
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

    /// <summary>Writes the fields' values that a row shows, in its order and without names or braces.</summary>
    /// <inheritdoc cref="ValueWriter{T}.WriteRow"/>
    /// <exception cref="FieldException">The fields cannot be told; the error is that of the field that holds the object.</exception>
    public bool WriteRow(ExecutionState state, TParent parent, RowStep step, IRowFormat format)
    {
        if (fault is not null)
        {
            throw fault;
        }

        var unrolled = step.Unrolled ??= new UnrolledObject<TParent>(this, step, format);
        if (ReferenceEquals(unrolled.Owner, this) && Unsafe.As<UnrolledObject<TParent>>(unrolled).TryWrite(state, parent))
        {
            return true;
        }

        state.CountObject();
        var depth = state.Path.Depth;
        var steps = step.Steps!; // Only steps with steps of their own lead to objects.
        var i = 0;
        try
        {
            for (; i < steps.Length; i++)
            {
                var inner = steps[i];
                if (FieldOf(inner) is not { } field)
                {
                    format.Miss(inner, state.Buffer);
                }
                else if (field.Site.IsLeaf)
                {
                    if (!WriteColumn(state, parent, field, inner.Form))
                    {
                        return false;
                    }
                }
                else
                {
                    state.Path.Push(inner.Name);
                    if (!(inner.Steps is null
                        ? WriteColumn(state, parent, field, inner.Form)
                        : field.WriteRow(state, parent, inner, format)))
                    {
                        return false;
                    }

                    state.Path.Truncate(depth);
                }
            }

            return true;
        }
        catch (Exception exception) when (FieldOf(steps[i]) is { Site: var failed } && !state.IsEndedBy(exception))
        {
            state.Path.Truncate(failed.IsLeaf ? depth : depth + 1);
            state.AddException(exception, failed);
            return false;
        }
    }

    /// <summary>Adds to a method what writes such an object.</summary>
    /// <param name="unroller">The method.</param>
    /// <param name="parent">Where the object is.</param>
    /// <param name="row">Its columns; null for JSON.</param>
    /// <returns>False when it cannot be unrolled.</returns>
    public bool TryUnroll(Unroller unroller, LocalBuilder parent, RowStep? row)
    {
        if (fault is not null || fields.Length == 0)
        {
            return false;
        }

        unroller.AddObject();
        return row?.Steps is { } steps
            ? Array.TrueForAll(steps, step => TryUnroll(unroller, parent, step, FieldOf(step)))
            : TryUnrollJson(unroller, parent);
    }

    private static bool TryUnroll(Unroller unroller, LocalBuilder parent, RowStep step, CompiledField<TParent>? field)
    {
        if (field is null)
        {
            unroller.AddMissing(step);
            return true;
        }

        return unroller.TryAddField() && (step.Steps is null
            ? unroller.TryAddColumn(step.Form, () => field.TryUnroll(unroller, parent, row: null))
            : field.TryUnroll(unroller, parent, step));
    }

    private bool TryUnrollJson(Unroller unroller, LocalBuilder parent)
    {
        for (var i = 0; i < fields.Length; i++)
        {
            unroller.AddText(fields[i].Site.NameText(isFirst: i == 0));
            if (!unroller.TryAddField() || !fields[i].TryUnroll(unroller, parent, row: null))
            {
                return false;
            }
        }

        unroller.AddText(new PaddedText("}"u8));
        return true;
    }

    private static bool WriteColumn(ExecutionState state, TParent parent, CompiledField<TParent> field, in ColumnForm form)
    {
        var buffer = state.Buffer;
        buffer.Write(form.Before);
        var start = buffer.Length;
        if (!field.Write(state, parent))
        {
            return false;
        }

        if (form.Finish is { } finish)
        {
            finish(buffer, start);
        }
        else if (form.After.Length > 0)
        {
            buffer.Write(form.After);
        }

        return true;
    }

    /// <returns>Null when the object type has no such field: those of an abstract type need not all have it.</returns>
    private CompiledField<TParent>? FieldOf(RowStep step) =>
        step.Place < fields.Length && fields[step.Place].Site.ResponseName == step.Name ? fields[step.Place] : FieldNamed(step.Name);

    // Apart, since what a lambda captures is allocated where its method begins.
    private CompiledField<TParent>? FieldNamed(string name) => Array.Find(fields, field => field.Site.ResponseName == name);
}
