namespace CoordonneSante.GraphQL.Response.Lists;

/// <summary>Writes a list's items in one format. Stateless, so that one serves any number of answers at once.</summary>
internal abstract class ListWriter(int columns)
{
    public int Columns { get; } = columns;

    public abstract void Begin(ResponseBuffer output);

    /// <param name="cursor">At the item; left behind it.</param>
    /// <param name="cells">Room for one row, all missing.</param>
    /// <param name="isFirst">Whether no item precedes.</param>
    /// <param name="output">Receives the item.</param>
    public abstract void WriteItem(ref JsonCursor cursor, Span<Cell> cells, bool isFirst, ResponseBuffer output);

    public abstract void End(ResponseBuffer output);
}
