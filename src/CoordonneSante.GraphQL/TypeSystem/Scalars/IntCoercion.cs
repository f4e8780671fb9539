using System.Globalization;
using System.Text.Json;
using CoordonneSante.GraphQL.Language;
using CoordonneSante.GraphQL.Language.Ast;

namespace CoordonneSante.GraphQL.TypeSystem.Scalars;

/// <summary>JSON has one kind of number, so <c>1.0</c> and <c>1e2</c> are integers in variables though not in documents.</summary>
/// <remarks>Spec: Type System, "Int" (#sec-Int).</remarks>
internal sealed class IntCoercion : ScalarCoercion
{
    public override bool TryParseLiteral(ValueNode literal, out object? value, out string? error)
    {
        value = null;
        error = null;
        if (literal is not IntValueNode integer)
        {
            error = NotAnInteger(Printer.Print(literal));
        }
        else if (int.TryParse(integer.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            value = number;
        }
        else
        {
            error = OutOfRange(integer.Value);
        }

        return error is null;
    }

    public override bool TryParseValue(JsonElement json, out object? value, out string? error)
    {
        value = null;
        error = null;
        if (json.ValueKind is not JsonValueKind.Number || !double.IsInteger(json.GetDouble()))
        {
            error = NotAnInteger(JsonInspection.Inspect(json));
        }
        else if (json.GetDouble() is var number and >= int.MinValue and <= int.MaxValue)
        {
            value = (int)number;
        }
        else
        {
            error = OutOfRange(JsonInspection.Inspect(json));
        }

        return error is null;
    }

    private static string NotAnInteger(string value) => $"Int cannot represent non-integer value: {value}";

    private static string OutOfRange(string value) => $"Int cannot represent non 32-bit signed integer value: {value}";
}
