using CoordonneSante.GraphQL.Execution;
using CoordonneSante.GraphQL.Response;

namespace CoordonneSante.GraphQL.Lists;

/// <summary>Writes each row as a JSON array of cells on a line of its own, for who makes a file of another format of them.</summary>
/// <remarks>A missing value is <c>null</c>; a null item is a row of nulls. Cells are JSON as the ordinary answer has it.</remarks>
internal sealed class CellWriter : TableWriter
{
    private readonly WrittenColumn[] _columns;
    private readonly LabelTable?[] _labels;

    /// <param name="row">The columns.</param>
    /// <param name="labels">What is written beside the values of enumerations; null for nothing.</param>
    public CellWriter(RowLayout row, EnumLabels? labels)
        : base(row)
    {
        _columns = [.. WrittenColumn.Of(row.Columns, labels)];
        _labels = WrittenColumn.LabelsOf(row.Columns.Count, _columns);
        Steps = row.Whole(column => new ColumnForm(
            column == 0 ? new PaddedText("["u8) : new PaddedText(","u8), _labels[column] is { } table ? EndWithLabel(table) : null));
    }

    public override IReadOnlyList<ListColumn> Described => [.. _columns.Select(column => column.Described)];

    protected override RowStep Steps { get; }

    public override void Begin(ResponseBuffer output)
    {
    }

    public override void End(ResponseBuffer output)
    {
    }

    protected override void MissColumn(RowStep column, ResponseBuffer buffer)
    {
        buffer.Write(column.Form.Before);
        var start = buffer.Length;
        buffer.Write("null"u8);
        column.Form.Finish?.Invoke(buffer, start);
    }

    protected override void EndRow(int start, ResponseBuffer output) => output.Write("]\n"u8);

    private static ColumnEnd EndWithLabel(LabelTable labels) => (buffer, start) =>
    {
        // The room is made first: the value is read from the memory that the label is written to.
        buffer.Reserve(buffer.Length - start + 1);
        var value = buffer.WrittenSpan[start..];
        buffer.WriteByte((byte)',');
        buffer.Write(labels.Find(value) ?? value);
    };
}
