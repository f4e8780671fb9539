using System.Text.Json;
using CoordonneSante.GraphQL.Language.Ast;

namespace CoordonneSante.GraphQL.TypeSystem;

/// <summary>The coercion of a custom scalar without binding: the syntax node or JSON element itself is the value.</summary>
internal sealed class AnyScalarCoercion : ScalarCoercion
{
    public override bool TryParseLiteral(ValueNode literal, out object? value, out string? error)
    {
        value = literal;
        error = null;
        return true;
    }

    public override bool TryParseValue(JsonElement json, out object? value, out string? error)
    {
        value = json.Clone();
        error = null;
        return true;
    }
}
