using CoordonneSante.GraphQL.Response;

namespace CoordonneSante.GraphQL.Execution;

/// <summary>How a format of lists writes the values of a row, in one pass over its fields.</summary>
internal interface IRowFormat
{
    /// <summary>Makes of the JSON just written what the format writes of it.</summary>
    /// <param name="column">Its column.</param>
    /// <param name="buffer">Ends with the value.</param>
    /// <param name="start">Where the value starts.</param>
    void Finish(RowStep column, ResponseBuffer buffer, int start);

    /// <summary>Writes what stands for the columns of a step when there is no value to write: its object is null, or of a type without the
    /// field.</summary>
    void Miss(RowStep step, ResponseBuffer buffer);
}
