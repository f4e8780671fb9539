using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Response.Lists;

/// <summary>How the nested objects of a row become columns.</summary>
/// <remarks>A connection's edge and its node are one row: the node's columns stand beside the edge's own.</remarks>
internal sealed class RowLayout
{
    private readonly List<Column> _columns = [];

    /// <param name="list">A list of objects.</param>
    public RowLayout(SelectedField list)
    {
        var node = list.Definition.Name == "edges" ? list.Fields.FirstOrDefault(field => field.IsObject && field.Definition.Name == "node") : null;
        if (node?.Fields.Any(inner => list.Fields.Any(outer => outer.ResponseName == inner.ResponseName)) == true)
        {
            // Two columns would have one name.
            node = null;
        }

        Node = node;
        Type = (node ?? list).Definition.Type.Named;
        Fields = (node ?? list).Fields;
        Members = LayOut(list.Fields, prefix: "", parent: null);
    }

    /// <summary>In the order of selection.</summary>
    public IReadOnlyList<Column> Columns => _columns;

    /// <summary>What is selected of a row, as a tree.</summary>
    public RowMember[] Members { get; }

    /// <summary>Type of what a row tells about: of the node where rows are edges.</summary>
    public NamedType Type { get; }

    /// <summary>What is selected of <see cref="Type"/>.</summary>
    public IReadOnlyList<SelectedField> Fields { get; }

    private SelectedField? Node { get; }

    /// <returns>-1 when no column is the field's.</returns>
    public int IndexOf(SelectedField field) => _columns.FindIndex(column => ReferenceEquals(column.Field, field));

    private RowMember[] LayOut(IReadOnlyList<SelectedField> fields, string prefix, SelectedField? parent) =>
        [.. fields.Select(field => LayOut(field, prefix, parent))];

    private RowMember LayOut(SelectedField field, string prefix, SelectedField? parent)
    {
        if (ReferenceEquals(field, Node))
        {
            return new RowMember(field.ResponseName, LayOut(field.Fields, prefix, parent));
        }

        if (field.IsObject)
        {
            return new RowMember(field.ResponseName, LayOut(field.Fields, $"{prefix}{field.ResponseName}.", field));
        }

        _columns.Add(new Column(prefix + field.ResponseName, field, parent));
        return new RowMember(field.ResponseName, _columns.Count - 1);
    }
}
