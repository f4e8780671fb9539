namespace CoordonneSante.GraphQL.Response.Lists;

/// <summary>Writes each item as the JSON answer has it, on a line of its own; a null item is a line too.</summary>
internal sealed class NdJsonWriter() : ListWriter(columns: 0)
{
    public override void Begin(ResponseBuffer output)
    {
    }

    public override void WriteItem(ref JsonCursor cursor, Span<Cell> cells, bool isFirst, ResponseBuffer output)
    {
        output.Write(cursor.Take().In(cursor.Json));
        output.WriteByte((byte)'\n');
    }

    public override void End(ResponseBuffer output)
    {
    }
}
