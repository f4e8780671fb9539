using System.Globalization;
using System.Text.Json;
using CoordonneSante.GraphQL.Language.Ast;
using CoordonneSante.GraphQL.Response;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Tests.Conformance.Serving;

/// <summary>Reads days written YYYY-MM-DD; 30 February is refused. Its other side is oracle/resolvers/day.js.</summary>
internal sealed class DayCoercion(string scalar) : ScalarCoercion
{
    private const string Form = "yyyy-MM-dd";

    public override bool TryParseLiteral(ValueNode literal, out object? value, out string? error) =>
        TryParse((literal as StringValueNode)?.Value, out value, out error);

    public override bool TryParseValue(JsonElement json, out object? value, out string? error) =>
        TryParse(json.ValueKind == JsonValueKind.String ? json.GetString() : null, out value, out error);

    public static void Write(ResponseBuffer buffer, DateOnly day) =>
        JsonString.Write(buffer, day.ToString(Form, CultureInfo.InvariantCulture));

    private bool TryParse(string? text, out object? value, out string? error)
    {
        var isDay = DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
        value = isDay ? day : null;
        error = isDay ? null : $"{scalar} needs a day written YYYY-MM-DD.";
        return isDay;
    }
}
