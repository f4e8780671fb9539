using System.Text.Json;
using CoordonneSante.GraphQL.Language;
using CoordonneSante.GraphQL.Language.Ast;

namespace CoordonneSante.GraphQL.TypeSystem.Scalars;

/// <summary>Integers keep their digits, whatever their size.</summary>
/// <remarks>Spec: Type System, "ID" (#sec-ID).</remarks>
internal sealed class IdCoercion : ScalarCoercion
{
    public override bool TryParseLiteral(ValueNode literal, out object? value, out string? error)
    {
        value = literal switch
        {
            StringValueNode text => text.Value,
            IntValueNode integer => integer.Value,
            _ => null,
        };
        error = value is null ? $"ID cannot represent a non-string and non-integer value: {Printer.Print(literal)}" : null;
        return value is not null;
    }

    public override bool TryParseValue(JsonElement json, out object? value, out string? error)
    {
        value = json.ValueKind switch
        {
            JsonValueKind.String when JsonInspection.TryReadString(json, out var text) => text,
            JsonValueKind.Number when double.IsInteger(json.GetDouble()) => DigitsOf(json),
            _ => null,
        };
        error = value is null ? $"ID cannot represent value: {JsonInspection.Inspect(json)}" : null;
        return value is not null;
    }

    private static string DigitsOf(JsonElement json)
    {
        var written = json.GetRawText();
        return written.AsSpan().IndexOfAny(".eE") < 0 ? written : EcmaScriptNumber.Format(json.GetDouble());
    }
}
