using CoordonneSante.GraphQL.Execution.Unrolling;

namespace CoordonneSante.GraphQL.Execution;

/// <summary>What a row shows of one field: its value, or steps into its object.</summary>
internal sealed class RowStep
{
    /// <summary>A column.</summary>
    public RowStep(string name, int place, int column, ColumnForm form) => (Name, Place, Column, Form) = (name, place, column, form);

    /// <summary>Some columns of an object.</summary>
    public RowStep(string name, int place, RowStep[] steps) => (Name, Place, Column, Steps) = (name, place, -1, steps);

    /// <summary>Response name.</summary>
    public string Name { get; }

    /// <summary>Where the field stands among its object's, unless an object type of an abstract type leaves some out or has an order of
    /// its own.</summary>
    public int Place { get; }

    /// <summary>-1 for an object.</summary>
    public int Column { get; }

    /// <summary>How a column's values are written; of an object, nothing.</summary>
    public ColumnForm Form { get; }

    /// <summary>Null for a column.</summary>
    public RowStep[]? Steps { get; }

    /// <summary>Code of the object that has written these columns first; null before.</summary>
    public UnrolledObject? Unrolled { get; set; }
}
