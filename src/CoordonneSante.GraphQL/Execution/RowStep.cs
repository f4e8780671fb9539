using CoordonneSante.GraphQL.Response;

namespace CoordonneSante.GraphQL.Execution;

/// <summary>What a row shows of one field: its value, or steps into its object.</summary>
internal sealed class RowStep
{
    /// <summary>A column.</summary>
    public RowStep(string name, int place, int column, PaddedText before) => (Name, Place, Column, Before) = (name, place, column, before);

    /// <summary>Some columns of an object.</summary>
    public RowStep(string name, int place, RowStep[] steps) => (Name, Place, Column, Steps) = (name, place, -1, steps);

    /// <summary>Response name.</summary>
    public string Name { get; }

    /// <summary>Where the field stands among its object's, unless an object type of an abstract type leaves some out or has an order of
    /// its own.</summary>
    public int Place { get; }

    /// <summary>-1 for an object.</summary>
    public int Column { get; }

    /// <summary>What is written before a column's value.</summary>
    public PaddedText Before { get; }

    /// <summary>Null for a column.</summary>
    public RowStep[]? Steps { get; }
}
