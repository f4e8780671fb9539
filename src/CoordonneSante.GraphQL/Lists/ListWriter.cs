using CoordonneSante.GraphQL.Execution;
using CoordonneSante.GraphQL.Response;

namespace CoordonneSante.GraphQL.Lists;

/// <summary>Writes a list's items in one format. Stateless, so that one serves any number of answers at once.</summary>
internal abstract class ListWriter
{
    /// <summary>Cells of a row.</summary>
    public abstract int Columns { get; }

    public abstract void Begin(ResponseBuffer output);

    /// <param name="rows">At the item.</param>
    /// <param name="state">Its buffer, which is empty, takes the JSON of the item or of its cells.</param>
    /// <param name="cells">Room for one row, all missing.</param>
    /// <param name="isFirst">Whether no item precedes.</param>
    /// <param name="output">Receives the item.</param>
    /// <returns>False when the item cannot be written; the error is recorded.</returns>
    public abstract bool WriteItem(RowSource rows, ExecutionState state, Cell[] cells, bool isFirst, ResponseBuffer output);

    public abstract void End(ResponseBuffer output);
}
