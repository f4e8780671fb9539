using System.Globalization;
using CoordonneSante.GraphQL.Coercion;
using CoordonneSante.GraphQL.Language.Ast;

namespace CoordonneSante.GraphQL.Execution.Cost;

/// <summary>An argument that is a number: its literal, or the variable that gives it.</summary>
internal sealed class NumberArgument
{
    private readonly double? _literal;
    private readonly string? _variable;
    private readonly double? _default;

    private NumberArgument(double? literal, string? variable, double? @default)
    {
        _literal = literal;
        _variable = variable;
        _default = @default;
    }

    public bool IsConstant => _variable is null;

    /// <param name="given">The argument's value in the document; null when it is absent.</param>
    /// <param name="default">The argument's default; null without.</param>
    public static NumberArgument For(ValueNode? given, ValueNode? @default) => given switch
    {
        VariableNode variable => new NumberArgument(null, variable.Name.Value, NumberOf(@default)),
        null => new NumberArgument(NumberOf(@default), null, null),
        _ => new NumberArgument(NumberOf(given), null, null),
    };

    /// <returns>Null when it has no value, or one that is no number.</returns>
    public double? Of(VariableValues variables) => _variable is null ? _literal : variables[_variable] switch
    {
        int number => number,
        double number => number,
        Coercion.Absent => _default,
        _ => null,
    };

    private static double? NumberOf(ValueNode? node) => node switch
    {
        IntValueNode value => double.Parse(value.Value, CultureInfo.InvariantCulture),
        FloatValueNode value => double.Parse(value.Value, CultureInfo.InvariantCulture),
        _ => null,
    };
}
