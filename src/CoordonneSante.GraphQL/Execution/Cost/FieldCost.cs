using CoordonneSante.GraphQL.Coercion;
using CoordonneSante.GraphQL.TypeSystem.Cost;

namespace CoordonneSante.GraphQL.Execution.Cost;

/// <summary>A field with arguments, a selection or a list.</summary>
internal sealed class FieldCost
{
    public required string ResponseName { get; init; }

    /// <summary>Of the field itself, whatever its list.</summary>
    public required double Weight { get; init; }

    /// <summary>Of each item of a list, its selection left out; zero where the field is no list.</summary>
    public double ItemWeight { get; init; }

    /// <summary>Of the arguments' literals.</summary>
    public double Arguments { get; init; }

    /// <summary>Variables in the arguments, with the weight of a value in each.</summary>
    public (string Name, double Weight)[] Variables { get; init; } = [];

    public (CostFactor Factor, NumberArgument Value)[] Factors { get; init; } = [];

    /// <summary>Null when the field is no list.</summary>
    public SizeCost? Size { get; init; }

    /// <summary>Indexes of the selections that the value may have, one a concrete type: the dearest counts.</summary>
    public int[] Selections { get; init; } = [];

    public bool IsConstant =>
        Variables.Length == 0 && Array.TrueForAll(Factors, factor => factor.Value.IsConstant) && (Size?.IsConstant ?? true);

    /// <inheritdoc cref="SelectionCost.Of"/>
    public double Of(VariableValues variables, ReadOnlySpan<double> selections, bool isCompleteList, CostOptions options)
    {
        var own = Weight;
        foreach (var (factor, value) in Factors)
        {
            own *= value.Of(variables) is { } number ? factor.Of(number) : 1;
        }

        own += Arguments;
        foreach (var (name, weight) in Variables)
        {
            own += variables.WeightOf(name).At(weight);
        }

        var dearest = 0.0;
        foreach (var selection in Selections)
        {
            dearest = Math.Max(dearest, selections[selection]);
        }

        return own + ((ItemWeight + dearest) * (Size?.Of(variables, isCompleteList, options) ?? 1));
    }
}
