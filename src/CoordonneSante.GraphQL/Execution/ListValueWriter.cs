using System.Runtime.InteropServices;

namespace CoordonneSante.GraphQL.Execution;

/// <summary>Writes a list item by item; an item that fails is null alone where the item type allows it.</summary>
/// <remarks>
/// Spec: Execution, "Value Completion" (#CompleteValue()), lists; "Handling Execution Errors" (#sec-Handling-Execution-Errors).
/// </remarks>
internal sealed class ListValueWriter<TList, TItem>(
    ValueWriter<TItem> item, bool itemIsNonNull, bool isNonNull, FieldSite site) : ValueWriter<TList>
    where TList : IEnumerable<TItem>
{
    private FieldSite Site => site;

    public override bool Write(ExecutionState state, TList value)
    {
        if (value is null)
        {
            return state.WriteNull(isNonNull, site);
        }

        var buffer = state.Buffer;
        var mark = buffer.Length;
        var depth = state.Path.Depth;
        buffer.WriteByte((byte)'[');
        state.Path.PushIndex();
        var written = value switch
        {
            TItem[] array => WriteSpan(state, array),
            List<TItem> list => WriteSpan(state, CollectionsMarshal.AsSpan(list)),
            IReadOnlyList<TItem> list => WriteIndexed(state, list),
            _ => WriteEnumerated(state, value),
        };
        if (!written)
        {
            return state.TakeBack(mark, depth, isNonNull);
        }

        state.Path.Truncate(depth);
        buffer.WriteByte((byte)']');
        return true;
    }

    public override RowSource? Open(ExecutionState state, TList value, IReadOnlyList<string> path)
    {
        if (value is null)
        {
            return state.Miss(isNonNull, site);
        }

        state.Path.PushIndex();
        return new Rows(this, value.GetEnumerator());
    }

    private bool WriteSpan(ExecutionState state, ReadOnlySpan<TItem> items)
    {
        for (var i = 0; i < items.Length; i++)
        {
            if (!WriteItem(state, items[i], isFirst: i == 0))
            {
                return false;
            }
        }

        return true;
    }

    private bool WriteIndexed(ExecutionState state, IReadOnlyList<TItem> items)
    {
        var count = items.Count;
        for (var i = 0; i < count; i++)
        {
            if (!WriteItem(state, items[i], isFirst: i == 0))
            {
                return false;
            }
        }

        return true;
    }

    private bool WriteEnumerated(ExecutionState state, IEnumerable<TItem> items)
    {
        var isFirst = true;
        foreach (var value in items)
        {
            if (!WriteItem(state, value, isFirst))
            {
                return false;
            }

            isFirst = false;
        }

        return true;
    }

    private bool WriteItem(ExecutionState state, TItem value, bool isFirst)
    {
        var buffer = state.Buffer;
        if (!isFirst)
        {
            buffer.WriteByte((byte)',');
        }

        state.Path.NextIndex();
        var mark = buffer.Length;
        var depth = state.Path.Depth;
        try
        {
            return item.Write(state, value);
        }
        catch (Exception exception) when (!state.IsEndedBy(exception))
        {
            state.Path.Truncate(depth);
            state.AddException(exception, site);
            return state.TakeBack(mark, depth, itemIsNonNull);
        }
    }

    private bool WriteRow(ExecutionState state, TItem value, RowStep step, IRowFormat format)
    {
        state.Path.NextIndex();
        var depth = state.Path.Depth;
        try
        {
            return item.WriteRow(state, value, step, format);
        }
        catch (Exception exception) when (!state.IsEndedBy(exception))
        {
            state.Path.Truncate(depth);
            state.AddException(exception, site);
            return false;
        }
    }

    private sealed class Rows(ListValueWriter<TList, TItem> list, IEnumerator<TItem> items) : RowSource
    {
        public override bool IsNull => items.Current is null;

        public override bool TryRead(ExecutionState state)
        {
            try
            {
                return items.MoveNext();
            }
            catch (Exception exception) when (!state.IsEndedBy(exception))
            {
                state.Path.Pop();
                state.AddException(exception, list.Site);
                return false;
            }
        }

        public override bool Write(ExecutionState state) => list.WriteItem(state, items.Current, isFirst: true);

        public override bool WriteRow(ExecutionState state, RowStep step, IRowFormat format) =>
            list.WriteRow(state, items.Current, step, format);

        public override void Dispose() => items.Dispose();
    }
}
