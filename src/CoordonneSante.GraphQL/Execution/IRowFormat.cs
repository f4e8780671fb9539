using CoordonneSante.GraphQL.Response;

namespace CoordonneSante.GraphQL.Execution;

/// <summary>What a format of lists writes of a row beside the values of its columns, which have their <see cref="ColumnForm"/>.</summary>
internal interface IRowFormat
{
    /// <summary>Writes what stands for the columns of a step when there is no value to write: its object is null, or of a type without the
    /// field.</summary>
    void Miss(RowStep step, ResponseBuffer buffer);
}
