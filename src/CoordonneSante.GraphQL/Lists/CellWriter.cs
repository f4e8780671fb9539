using CoordonneSante.GraphQL.Execution;
using CoordonneSante.GraphQL.Response;

namespace CoordonneSante.GraphQL.Lists;

/// <summary>Writes each row as a JSON array of cells on a line of its own, for who makes a file of another format of them.</summary>
/// <remarks>A missing value is <c>null</c>; a null item is a row of nulls. Cells are JSON as the ordinary answer has it.</remarks>
internal sealed class CellWriter : TableWriter
{
    private readonly WrittenColumn[] _columns;

    /// <param name="row">The columns.</param>
    /// <param name="labels">What is written beside the values of enumerations; null for nothing.</param>
    public CellWriter(RowLayout row, EnumLabels? labels)
        : base(row) =>
        _columns = [.. WrittenColumn.Of(row.Columns, labels)];

    public override IReadOnlyList<ListColumn> Described => [.. _columns.Select(column => column.Described)];

    public override void Begin(ResponseBuffer output)
    {
    }

    protected override void WriteRow(ReadOnlySpan<byte> json, ReadOnlySpan<Cell> cells, bool isNull, bool isFirst, ResponseBuffer output)
    {
        var before = (byte)'[';
        foreach (var column in _columns)
        {
            output.WriteByte(before);
            before = (byte)',';
            var cell = cells[column.Cell];
            if (cell.IsMissing)
            {
                output.Write("null"u8);
                continue;
            }

            var value = cell.In(json);
            output.Write(column.Labels is { } labels ? labels.Translate(value) : value);
        }

        output.Write("]\n"u8);
    }

    public override void End(ResponseBuffer output)
    {
    }
}
