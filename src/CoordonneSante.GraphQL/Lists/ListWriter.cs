using CoordonneSante.GraphQL.Execution;
using CoordonneSante.GraphQL.Response;

namespace CoordonneSante.GraphQL.Lists;

/// <summary>Writes a list's items in one format. Stateless, so that one serves any number of answers at once.</summary>
internal abstract class ListWriter
{
    public abstract void Begin(ResponseBuffer output);

    /// <param name="rows">At the item.</param>
    /// <param name="state">It writes into <paramref name="output"/>.</param>
    /// <param name="isFirst">Whether no item precedes.</param>
    /// <param name="output">Receives the item.</param>
    /// <returns>False when the item cannot be written, and a part of it may be; the error is recorded.</returns>
    public abstract bool WriteItem(RowSource rows, ExecutionState state, bool isFirst, ResponseBuffer output);

    public abstract void End(ResponseBuffer output);
}
