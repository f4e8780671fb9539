using System.Text.Json;
using CoordonneSante.GraphQL.Language;
using CoordonneSante.GraphQL.Language.Ast;

namespace CoordonneSante.GraphQL.TypeSystem.Scalars;

/// <remarks>Spec: Type System, "String" (#sec-String).</remarks>
internal sealed class StringCoercion : ScalarCoercion
{
    public override bool TryParseLiteral(ValueNode literal, out object? value, out string? error)
    {
        value = (literal as StringValueNode)?.Value;
        error = value is null ? Refusal(Printer.Print(literal)) : null;
        return value is not null;
    }

    public override bool TryParseValue(JsonElement json, out object? value, out string? error)
    {
        value = JsonInspection.TryReadString(json, out var text) ? text : null;
        error = value is null ? Refusal(JsonInspection.Inspect(json)) : null;
        return value is not null;
    }

    private static string Refusal(string value) => $"String cannot represent a non string value: {value}";
}
