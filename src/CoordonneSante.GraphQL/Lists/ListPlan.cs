namespace CoordonneSante.GraphQL.Lists;

/// <summary>How the answers of one operation are written in one format.</summary>
internal sealed class ListPlan
{
    public ListPlan(SelectedList list, ListWriter writer)
    {
        List = list;
        Writer = writer;
        var isOfConnection = list.Path.Count > 1 && list.Field.Definition.Name is "nodes" or "edges";
        Name = string.Join('-', isOfConnection ? list.Path.SkipLast(1) : list.Path);
    }

    /// <summary>Columns of a table, in order; none where rows are not flat.</summary>
    public IReadOnlyList<ListColumn> Columns => (Writer as TableWriter)?.Described ?? [];

    public SelectedList List { get; }

    public ListWriter Writer { get; }

    /// <summary>Length to expect of the first chunk, in bytes: the buffer is made large enough at once.</summary>
    public int ExpectedLength { get; private set; }

    /// <summary>Learns from a chunk just written. Races are harmless: any teaches as much.</summary>
    public void Remember(int length) => ExpectedLength = Math.Max(length, ExpectedLength - (ExpectedLength / 8));

    /// <summary>The list's name, e.g. <c>structures</c> for <c>structures.nodes</c>.</summary>
    public string Name { get; }
}
