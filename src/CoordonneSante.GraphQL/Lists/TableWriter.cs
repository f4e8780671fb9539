using CoordonneSante.GraphQL.Execution;
using CoordonneSante.GraphQL.Response;

namespace CoordonneSante.GraphQL.Lists;

/// <summary>Writes items whose fields are columns, so that their JSON is never made.</summary>
internal abstract class TableWriter(RowLayout row) : ListWriter
{
    public RowLayout Row { get; } = row;

    public override int Columns => Row.Columns.Count;

    /// <summary>What is written of each row, in order.</summary>
    public virtual IReadOnlyList<ListColumn> Described =>
        [.. Row.Columns.Select(column => new ListColumn(column.Name, column.Field.Definition, column.IsRequired))];

    public override bool WriteItem(RowSource rows, ExecutionState state, Cell[] cells, bool isFirst, ResponseBuffer output)
    {
        if (!rows.WriteCells(state, Row.Members, cells) || state.Errors is not null)
        {
            return false;
        }

        WriteRow(state.Buffer.WrittenSpan, cells, rows.IsNull, isFirst, output);
        return true;
    }

    /// <param name="json">What the cells are ranges of.</param>
    /// <param name="cells">One a column.</param>
    /// <param name="isNull">Whether the item is null; all its cells are missing then.</param>
    /// <param name="isFirst">Whether no item precedes.</param>
    /// <param name="output">Receives the row.</param>
    protected abstract void WriteRow(ReadOnlySpan<byte> json, ReadOnlySpan<Cell> cells, bool isNull, bool isFirst, ResponseBuffer output);
}
