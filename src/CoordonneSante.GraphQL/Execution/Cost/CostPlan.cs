using CoordonneSante.GraphQL.Coercion;

namespace CoordonneSante.GraphQL.Execution.Cost;

/// <summary>How to tell the cost of an operation from its variables, without running it.</summary>
/// <remarks>
/// The cost of a field is its weight, what its arguments weigh, and as many times the cost of its selection as its list has items.
/// Selections stand after those they hold, so that one pass tells all, each once, however many fragments lead to it.
/// </remarks>
internal sealed class CostPlan
{
    private const int MaxOnStack = 64;

    private readonly SelectionCost[] _selections;
    private readonly CostOptions _options;
    private readonly double? _constant;

    public CostPlan(SelectionCost[] selections, CostOptions options)
    {
        _selections = selections;
        _options = options;
        _constant = Array.TrueForAll(selections, selection => selection.IsConstant)
            ? Compute(VariableValues.None, isCompleteList: false)
            : null;
    }

    /// <param name="variables">Coerced.</param>
    /// <param name="isCompleteList">Whether lists that the caller does not slice are written whole.</param>
    public double Of(VariableValues variables, bool isCompleteList) =>
        isCompleteList || _constant is null ? Compute(variables, isCompleteList) : _constant.Value;

    /// <summary>The root field that costs most, by its response name, and its share of the whole, between 0 and 1.</summary>
    public (string Name, double Share) Heaviest(VariableValues variables, bool isCompleteList)
    {
        var values = new double[_selections.Length];
        var whole = Compute(variables, isCompleteList, values);
        var (name, cost) = _selections[^1].Fields
            .Select(field => (field.ResponseName, Cost: field.Of(variables, values, isCompleteList, _options)))
            .MaxBy(field => field.Cost);
        return (name ?? "", whole == 0 ? 0 : cost / whole);
    }

    private double Compute(VariableValues variables, bool isCompleteList)
    {
        var count = _selections.Length;
        return Compute(variables, isCompleteList, count <= MaxOnStack ? stackalloc double[count] : new double[count]);
    }

    private double Compute(VariableValues variables, bool isCompleteList, Span<double> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = _selections[i].Of(variables, values, isCompleteList, _options);
        }

        return values.Length == 0 ? 0 : values[^1];
    }
}
