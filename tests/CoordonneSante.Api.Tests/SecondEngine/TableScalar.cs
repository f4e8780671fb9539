using System.Text.Json;
using CoordonneSante.GraphQL.TypeSystem;
using GraphQL.Types;
using GraphQLParser.AST;

namespace CoordonneSante.Api.Tests.SecondEngine;

/// <summary>A custom scalar that reads what the table says; what it writes is JSON already.</summary>
internal sealed class TableScalar : ScalarGraphType
{
    private readonly ScalarCoercion _coercion;

    public TableScalar(string name, ScalarCoercion coercion)
    {
        Name = name;
        _coercion = coercion;
    }

    public override object? ParseLiteral(GraphQLValue value) => ParseValue(Plain(value));

    public override object? ParseValue(object? value) =>
        value is null ? null
        : _coercion.TryParseValue(JsonSerializer.SerializeToElement(value), out var read, out var error) ? read
        : throw new FormatException(error);

    public override object? Serialize(object? value) => value;

    private static object? Plain(GraphQLValue literal) => literal switch
    {
        GraphQLNullValue => null,
        GraphQLBooleanValue boolean => boolean.BoolValue,
        GraphQLListValue list => list.Values?.Select(Plain).ToList() ?? [],
        GraphQLObjectValue @object => @object.Fields?.ToDictionary(field => field.Name.StringValue, field => Plain(field.Value)) ?? [],
        GraphQLIntValue number => JsonElement.Parse(number.Value.ToString()),
        GraphQLFloatValue number => JsonElement.Parse(number.Value.ToString()),
        GraphQLStringValue text => text.Value.ToString(),
        GraphQLEnumValue name => name.Name.StringValue,
        _ => throw new FormatException($"A literal of kind {literal.Kind} is no value."),
    };
}
