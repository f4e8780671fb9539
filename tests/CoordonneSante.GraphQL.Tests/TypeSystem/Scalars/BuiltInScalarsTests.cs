using System.Text.Json;
using CoordonneSante.GraphQL.Language;
using CoordonneSante.GraphQL.TypeSystem;
using CoordonneSante.GraphQL.TypeSystem.Scalars;

namespace CoordonneSante.GraphQL.Tests.TypeSystem.Scalars;

public sealed class BuiltInScalarsTests
{
    private static readonly Dictionary<string, ScalarType> Scalars = BuiltInScalars.All.ToDictionary(scalar => scalar.Name);

    [Theory]
    [InlineData("Int", "-2147483648", int.MinValue)]
    [InlineData("Int", "2147483647", int.MaxValue)]
    [InlineData("Float", "1", 1.0)]
    [InlineData("Float", "-1.5e3", -1500.0)]
    [InlineData("String", "\"a\\u00e9\"", "aé")]
    [InlineData("String", "\"\"\" a \"\"\"", " a ")]
    [InlineData("Boolean", "true", true)]
    [InlineData("ID", "\"x\"", "x")]
    [InlineData("ID", "99999999999999999999", "99999999999999999999")]
    public void Literals_become_values(string scalar, string literal, object expected)
    {
        Assert.True(Scalars[scalar].Coercion.TryParseLiteral(Parser.ParseValue(new Source(literal)), out var value, out var error));
        Assert.Equal(expected, value);
        Assert.Null(error);
    }

    [Theory]
    [InlineData("Int", "\"1\"", "Int cannot represent non-integer value: \"1\"")]
    [InlineData("Int", "1.0", "Int cannot represent non-integer value: 1.0")]
    [InlineData("Int", "[1, {a: X}]", "Int cannot represent non-integer value: [1, {a: X}]")]
    [InlineData("Int", "2147483648", "Int cannot represent non 32-bit signed integer value: 2147483648")]
    [InlineData("Float", "\"1\"", "Float cannot represent non numeric value: \"1\"")]
    [InlineData("Float", "1e400", "Float cannot represent non numeric value: 1e400")]
    [InlineData("String", "1", "String cannot represent a non string value: 1")]
    [InlineData("Boolean", "1", "Boolean cannot represent a non boolean value: 1")]
    [InlineData("ID", "true", "ID cannot represent a non-string and non-integer value: true")]
    public void Refused_literals_say_why(string scalar, string literal, string expected)
    {
        Assert.False(Scalars[scalar].Coercion.TryParseLiteral(Parser.ParseValue(new Source(literal)), out _, out var error));
        Assert.Equal(expected, error);
    }

    [Theory]
    [InlineData("Int", "1", 1)]
    [InlineData("Int", "1.0", 1)]
    [InlineData("Int", "1e2", 100)]
    [InlineData("Float", "1", 1.0)]
    [InlineData("String", "\"1\"", "1")]
    [InlineData("Boolean", "false", false)]
    [InlineData("ID", "\"x\"", "x")]
    [InlineData("ID", "9007199254740993", "9007199254740993")]
    [InlineData("ID", "1e3", "1000")]
    public void Json_values_become_values(string scalar, string json, object expected)
    {
        Assert.True(Scalars[scalar].Coercion.TryParseValue(JsonElement.Parse(json), out var value, out var error));
        Assert.Equal(expected, value);
        Assert.Null(error);
    }

    [Theory]
    [InlineData("Int", "\"1\"", "Int cannot represent non-integer value: \"1\"")]
    [InlineData("Int", "1.5", "Int cannot represent non-integer value: 1.5")]
    [InlineData("Int", "1e400", "Int cannot represent non-integer value: Infinity")]
    [InlineData("Int", "-2147483649", "Int cannot represent non 32-bit signed integer value: -2147483649")]
    [InlineData("Float", "1e400", "Float cannot represent non numeric value: Infinity")]
    [InlineData("Float", "\"x\"", "Float cannot represent non numeric value: \"x\"")]
    [InlineData("String", "[1]", "String cannot represent a non string value: [1]")]
    [InlineData("String", "\"\\ud800\"", "String cannot represent a non string value: \"\\ud800\"")]
    [InlineData("Boolean", "\"true\"", "Boolean cannot represent a non boolean value: \"true\"")]
    [InlineData("ID", "1.5", "ID cannot represent value: 1.5")]
    public void Refused_json_values_say_why(string scalar, string json, string expected)
    {
        Assert.False(Scalars[scalar].Coercion.TryParseValue(JsonElement.Parse(json), out _, out var error));
        Assert.Equal(expected, error);
    }
}
