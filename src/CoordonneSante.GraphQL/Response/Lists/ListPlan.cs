namespace CoordonneSante.GraphQL.Response.Lists;

/// <summary>Rewrites the answers of one operation in one format.</summary>
internal sealed class ListPlan
{
    private readonly byte[][] _path;
    private readonly ListWriter _writer;

    public ListPlan(SelectedList list, ListWriter writer)
    {
        _path = [.. list.Path.Select(name => (byte[])[.. JsonString.Encode(name), (byte)':'])];
        _writer = writer;
        var isOfConnection = list.Path.Count > 1 && list.Field.Definition.Name is "nodes" or "edges";
        Name = string.Join('-', isOfConnection ? list.Path.SkipLast(1) : list.Path);
    }

    /// <summary>The list's name, e.g. <c>structures</c> for <c>structures.nodes</c>.</summary>
    public string Name { get; }

    /// <param name="response">A whole response of the operation, without errors.</param>
    /// <param name="output">Receives the list; an empty one when an object that leads to it is null.</param>
    public void Write(ReadOnlySpan<byte> response, ResponseBuffer output)
    {
        output.Reserve(response.Length);
        _writer.Begin(output);
        var cursor = new JsonCursor(response);
        cursor.TryTake("{\"data\":"u8);
        if (TryReach(ref cursor) && cursor.TryTake((byte)'['))
        {
            Span<Cell> cells = new Cell[_writer.Columns];
            for (var isFirst = true; !cursor.TryTake((byte)']'); isFirst = false)
            {
                cursor.TryTake((byte)',');
                cells.Clear();
                _writer.WriteItem(ref cursor, cells, isFirst, output);
            }
        }

        _writer.End(output);
    }

    private bool TryReach(ref JsonCursor cursor)
    {
        foreach (var name in _path)
        {
            if (!cursor.TryTake((byte)'{'))
            {
                return false;
            }

            while (!cursor.TryTake(name))
            {
                if (cursor.TryTake((byte)'}'))
                {
                    return false;
                }

                if (!cursor.TryTake((byte)','))
                {
                    cursor.TakeName();
                    cursor.Take();
                }
            }
        }

        return true;
    }
}
