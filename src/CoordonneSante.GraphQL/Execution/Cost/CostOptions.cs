using CoordonneSante.GraphQL.TypeSystem.Cost;

namespace CoordonneSante.GraphQL.Execution.Cost;

/// <summary>
/// What weighs where the schema says nothing, and how much one request may weigh. One unit is a microsecond of one core, about.
/// </summary>
public sealed record CostOptions
{
    /// <summary>In bytes; documents below it cost no more to prepare than to answer.</summary>
    internal const int LongDocument = 512;

    /// <summary>Greatest cost of one operation; no limit by default.</summary>
    public double MaxCost { get; init; } = double.PositiveInfinity;

    /// <summary>Weight of a leaf that is written, without <c>@cost</c> on its field or type.</summary>
    public double Leaf { get; init; } = 0.1;

    /// <summary>Weight of an object that is written, without <c>@cost</c> on its field or type.</summary>
    public double Object { get; init; } = 0.25;

    /// <summary>Weight of a value given in an argument, without <c>@cost</c> on the argument or an input field above it.</summary>
    public double InputValue { get; init; } = 1;

    /// <summary>Weight of a byte of a document that is read, validated and compiled, as measured.</summary>
    public double DocumentByte { get; init; } = 0.25;

    /// <summary>Weight of a byte of variables that is read and coerced, as measured.</summary>
    public double VariableByte { get; init; } = 0.03;

    /// <summary>Items expected of a list without <c>@listSize</c>.</summary>
    public int ListSize { get; init; } = 10;

    /// <summary>Items expected of a list that is asked for whole, in a format other than JSON.</summary>
    public int CompleteListSize { get; init; } = 10_000;
}
