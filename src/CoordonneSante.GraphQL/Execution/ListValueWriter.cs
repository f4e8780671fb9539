using System.Runtime.InteropServices;

namespace CoordonneSante.GraphQL.Execution;

/// <summary>Writes a list item by item; an item that fails is null alone where the item type allows it.</summary>
/// <remarks>Spec: Execution, "Value Completion" (#CompleteValue()), lists; "Handling Execution Errors" (#sec-Handling-Execution-Errors).</remarks>
internal sealed class ListValueWriter<TList, TItem>(ValueWriter<TItem> item, bool itemIsNonNull, bool isNonNull, FieldSite site) : ValueWriter<TList>
    where TList : IEnumerable<TItem>
{
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
}
