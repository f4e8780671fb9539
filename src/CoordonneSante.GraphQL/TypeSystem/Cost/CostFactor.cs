namespace CoordonneSante.GraphQL.TypeSystem.Cost;

/// <summary>That the weight of a field is said for one value of an argument, and grows with a power of it.</summary>
/// <param name="Argument">A number.</param>
/// <param name="Reference">The value that the field's weight is said for; smaller values lessen it.</param>
/// <param name="Power">1: in proportion; 2: with the square, as a surface with its radius.</param>
internal sealed record CostFactor(InputValueDefinition Argument, double Reference, double Power)
{
    public double Of(double value) => Math.Pow(Math.Abs(value) / Reference, Power);
}
