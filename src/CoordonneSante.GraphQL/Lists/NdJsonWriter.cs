using CoordonneSante.GraphQL.Execution;
using CoordonneSante.GraphQL.Response;

namespace CoordonneSante.GraphQL.Lists;

/// <summary>Writes each item as the JSON answer has it, on a line of its own; a null item is a line too.</summary>
internal sealed class NdJsonWriter : ListWriter
{
    public override void Begin(ResponseBuffer output)
    {
    }

    public override bool WriteItem(RowSource rows, ExecutionState state, bool isFirst, ResponseBuffer output)
    {
        if (!rows.Write(state) || state.Errors is not null)
        {
            return false;
        }

        output.WriteByte((byte)'\n');
        return true;
    }

    public override void End(ResponseBuffer output)
    {
    }
}
