using System.Globalization;
using System.Text.Json;
using CoordonneSante.GraphQL.Language;
using CoordonneSante.GraphQL.Language.Ast;

namespace CoordonneSante.GraphQL.TypeSystem.Scalars;

/// <summary>A number too large for double precision is refused, never read as infinity.</summary>
/// <remarks>Spec: Type System, "Float" (#sec-Float).</remarks>
internal sealed class FloatCoercion : ScalarCoercion
{
    public override bool TryParseLiteral(ValueNode literal, out object? value, out string? error)
    {
        var text = literal switch
        {
            IntValueNode integer => integer.Value,
            FloatValueNode number => number.Value,
            _ => null,
        };
        value = text is null ? null : Finite(double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture));
        error = value is null ? Refusal(Printer.Print(literal)) : null;
        return value is not null;
    }

    public override bool TryParseValue(JsonElement json, out object? value, out string? error)
    {
        value = json.ValueKind is JsonValueKind.Number ? Finite(json.GetDouble()) : null;
        error = value is null ? Refusal(JsonInspection.Inspect(json)) : null;
        return value is not null;
    }

    private static double? Finite(double number) => double.IsFinite(number) ? number : null;

    private static string Refusal(string value) => $"Float cannot represent non numeric value: {value}";
}
