using System.Text.Json;
using CoordonneSante.GraphQL.Language;
using CoordonneSante.GraphQL.Language.Ast;

namespace CoordonneSante.GraphQL.TypeSystem.Scalars;

/// <remarks>Spec: Type System, "Boolean" (#sec-Boolean).</remarks>
internal sealed class BooleanCoercion : ScalarCoercion
{
    public override bool TryParseLiteral(ValueNode literal, out object? value, out string? error)
    {
        value = (literal as BooleanValueNode)?.Value;
        error = value is null ? Refusal(Printer.Print(literal)) : null;
        return value is not null;
    }

    public override bool TryParseValue(JsonElement json, out object? value, out string? error)
    {
        value = json.ValueKind is JsonValueKind.True or JsonValueKind.False ? json.GetBoolean() : null;
        error = value is null ? Refusal(JsonInspection.Inspect(json)) : null;
        return value is not null;
    }

    private static string Refusal(string value) => $"Boolean cannot represent a non boolean value: {value}";
}
