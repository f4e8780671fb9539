using System.Globalization;

namespace CoordonneSante.GraphQL.TypeSystem.Scalars;

/// <summary>Numbers as JavaScript writes them, which the reference implementation does in its messages and printed defaults.</summary>
/// <remarks>
/// ECMA-262, Number::toString: the shortest digits that read back as the same number; an exponent from 10^21 up and under 10^-6.
/// </remarks>
internal static class EcmaScriptNumber
{
    /// <returns>For example <c>1</c>, <c>-0.5</c>, <c>1e+21</c>, <c>1.5e-7</c>, <c>Infinity</c>.</returns>
    public static string Format(double number)
    {
        if (!double.IsFinite(number))
        {
            return double.IsNaN(number) ? "NaN" : number > 0 ? "Infinity" : "-Infinity";
        }

        if (number == 0)
        {
            return "0";
        }

        // .NET finds the same shortest digits, but places the point and the exponent by other rules.
        var shortest = Math.Abs(number).ToString("R", CultureInfo.InvariantCulture).Split('E');
        var mantissa = shortest[0].Split('.');
        var exponent = mantissa[0].Length - 1 + (shortest.Length > 1 ? int.Parse(shortest[1], CultureInfo.InvariantCulture) : 0);
        var digits = string.Concat(mantissa);
        var significant = digits.TrimStart('0');
        exponent -= digits.Length - significant.Length;
        return (number < 0 ? "-" : "") + Place(significant.TrimEnd('0'), exponent);
    }

    /// <param name="digits">Significant digits; the first stands for <c>10^exponent</c>.</param>
    /// <param name="exponent">Power of ten of the first digit.</param>
    private static string Place(string digits, int exponent)
    {
        if (exponent is >= 21 or < -6)
        {
            var fraction = digits.Length > 1 ? "." + digits[1..] : "";
            return string.Create(CultureInfo.InvariantCulture, $"{digits[0]}{fraction}e{(exponent < 0 ? "-" : "+")}{Math.Abs(exponent)}");
        }

        if (exponent < 0)
        {
            return "0." + new string('0', -exponent - 1) + digits;
        }

        return digits.Length <= exponent + 1
            ? digits.PadRight(exponent + 1, '0')
            : digits[..(exponent + 1)] + "." + digits[(exponent + 1)..];
    }
}
