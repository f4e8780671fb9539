using CoordonneSante.GraphQL.Coercion;

namespace CoordonneSante.GraphQL.Execution.Cost;

/// <summary>The fields asked of one concrete type.</summary>
/// <param name="Leaves">Weight of the leaves without arguments, all together.</param>
/// <param name="Fields">The others.</param>
internal sealed record SelectionCost(double Leaves, FieldCost[] Fields)
{
    public bool IsConstant => Array.TrueForAll(Fields, each => each.IsConstant);

    /// <param name="variables">Coerced.</param>
    /// <param name="selections">Cost of the selections before this one.</param>
    /// <param name="isCompleteList">Whether lists that the caller does not slice are written whole.</param>
    /// <param name="options">What weighs where the schema says nothing.</param>
    public double Of(VariableValues variables, ReadOnlySpan<double> selections, bool isCompleteList, CostOptions options)
    {
        var sum = Leaves;
        foreach (var field in Fields)
        {
            sum += field.Of(variables, selections, isCompleteList, options);
        }

        return sum;
    }
}
