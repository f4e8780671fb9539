using CoordonneSante.GraphQL.Execution;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Lists;

/// <summary>How the nested objects of a row become columns.</summary>
/// <remarks>A connection's edge and its node are one row: the node's columns stand beside the edge's own.</remarks>
internal sealed class RowLayout
{
    private readonly List<Column> _columns = [];

    /// <param name="list">A list of objects.</param>
    public RowLayout(SelectedField list)
    {
        var node = list.Definition.Name == "edges"
            ? list.Fields.FirstOrDefault(field => field.IsObject && field.Definition.Name == "node")
            : null;
        if (node?.Fields.Any(inner => list.Fields.Any(outer => outer.ResponseName == inner.ResponseName)) == true)
        {
            // Two columns would have one name.
            node = null;
        }

        Node = node;
        Type = (node ?? list).Definition.Type.Named;
        Fields = (node ?? list).Fields;
        Members = LayOut(
            list.Fields,
            prefix: "",
            parent: null,
            isRequired: list.Definition.Type.Nullable is ListType { OfType: NonNullType { OfType: ObjectType } });
    }

    /// <summary>In the order of selection.</summary>
    public IReadOnlyList<Column> Columns => _columns;

    /// <summary>What is selected of a row, as a tree.</summary>
    private RowMember[] Members { get; }

    /// <summary>Type of what a row tells about: of the node where rows are edges.</summary>
    public NamedType Type { get; }

    /// <summary>What is selected of <see cref="Type"/>.</summary>
    public IReadOnlyList<SelectedField> Fields { get; }

    private SelectedField? Node { get; }

    /// <summary>A row as one step: the columns of each part, one part after the other.</summary>
    /// <param name="parts">The form of each column; null for a column that is not in the part.</param>
    public RowStep Whole(params ReadOnlySpan<Func<int, ColumnForm?>> parts)
    {
        var steps = new List<RowStep>();
        foreach (var part in parts)
        {
            steps.AddRange(RowMember.Steps(Members, part));
        }

        return new RowStep("", 0, [.. steps]);
    }

    /// <returns>-1 when no column is the field's.</returns>
    public int IndexOf(SelectedField field) => _columns.FindIndex(column => ReferenceEquals(column.Field, field));

    private RowMember[] LayOut(IReadOnlyList<SelectedField> fields, string prefix, SelectedField? parent, bool isRequired) =>
        [.. fields.Select(field => LayOut(field, prefix, parent, isRequired))];

    private RowMember LayOut(SelectedField field, string prefix, SelectedField? parent, bool isRequired)
    {
        var type = field.Definition.Type;
        if (!field.IsObject)
        {
            _columns.Add(new Column(prefix + field.ResponseName, field, parent, isRequired && type is NonNullType));
            return new RowMember(field.ResponseName, _columns.Count - 1);
        }

        var isAlways = isRequired && type is NonNullType { OfType: ObjectType };
        return ReferenceEquals(field, Node)
            ? new RowMember(field.ResponseName, -1, LayOut(field.Fields, prefix, parent, isAlways))
            : new RowMember(field.ResponseName, -1, LayOut(field.Fields, $"{prefix}{field.ResponseName}.", field, isAlways));
    }
}
