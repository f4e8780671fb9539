using CoordonneSante.GraphQL.Execution;
using CoordonneSante.GraphQL.Response;

namespace CoordonneSante.GraphQL.Lists;

/// <summary>Writes items whose fields are columns straight into the answer, each value once.</summary>
internal abstract class TableWriter(RowLayout row) : ListWriter, IRowFormat
{
    public RowLayout Row { get; } = row;

    /// <summary>What is written of each row, in order.</summary>
    public virtual IReadOnlyList<ListColumn> Described =>
        [.. Row.Columns.Select(column => new ListColumn(column.Name, column.Field.Definition, column.IsRequired))];

    /// <summary>The row as one step.</summary>
    protected abstract RowStep Steps { get; }

    public override bool WriteItem(RowSource rows, ExecutionState state, bool isFirst, ResponseBuffer output)
    {
        BeginRow(isFirst, output);
        var start = output.Length;
        if (!rows.WriteRow(state, Steps, this) || state.Errors is not null)
        {
            return false;
        }

        EndRow(start, output);
        return true;
    }

    /// <inheritdoc/>
    public virtual void Miss(RowStep step, ResponseBuffer buffer)
    {
        if (step.Steps is not { } columns)
        {
            MissColumn(step, buffer);
            return;
        }

        foreach (var column in columns)
        {
            Miss(column, buffer);
        }
    }

    /// <summary>Writes what stands for a missing value, and what precedes it.</summary>
    protected abstract void MissColumn(RowStep column, ResponseBuffer buffer);

    /// <param name="isFirst">Whether no item precedes.</param>
    /// <param name="output">Receives what comes before the columns.</param>
    protected virtual void BeginRow(bool isFirst, ResponseBuffer output)
    {
    }

    /// <param name="start">Where the first column starts.</param>
    /// <param name="output">Receives what comes after the columns.</param>
    protected abstract void EndRow(int start, ResponseBuffer output);
}
