using CoordonneSante.GraphQL.Coercion;

namespace CoordonneSante.GraphQL.Execution.Cost;

/// <summary>How many items a list holds in one operation.</summary>
/// <param name="Assumed">Items when nothing slices the list; null: as for any list.</param>
/// <param name="Slices">The slicing arguments, of the field itself or of the one that holds it.</param>
/// <param name="IsSliceable">Whether the list has such arguments, so that it may also be asked for whole.</param>
internal sealed record SizeCost(int? Assumed, NumberArgument[] Slices, bool IsSliceable)
{
    public bool IsConstant => Array.TrueForAll(Slices, slice => slice.IsConstant);

    /// <inheritdoc cref="SelectionCost.Of"/>
    public double Of(VariableValues variables, bool isCompleteList, CostOptions options)
    {
        var size = double.NegativeInfinity;
        foreach (var slice in Slices)
        {
            size = Math.Max(size, slice.Of(variables) ?? double.NegativeInfinity);
        }

        if (size >= 0)
        {
            return size;
        }

        return isCompleteList && IsSliceable ? options.CompleteListSize : Assumed ?? options.ListSize;
    }
}
