using System.Text.Json;
using CoordonneSante.GraphQL.TypeSystem.Scalars;

namespace CoordonneSante.GraphQL.Tests.TypeSystem.Scalars;

public sealed class JsonInspectionTests
{
    [Theory]
    [InlineData("null", "null")]
    [InlineData("true", "true")]
    [InlineData("1.50", "1.5")]
    [InlineData("{}", "{}")]
    [InlineData("[]", "[]")]
    [InlineData("""{"a":1,"b":"x"}""", """{ a: 1, b: "x" }""")]
    [InlineData("[1,[2,[3,[4]]]]", "[1, [2, [Array]]]")]
    [InlineData("""{"a":{"b":{"c":1}}}""", "{ a: { b: [Object] } }")]
    [InlineData("""{"a":{"b":{}}}""", "{ a: { b: {} } }")]
    [InlineData("[1,2,3,4,5,6,7,8,9,10,11]", "[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, ... 1 more item]")]
    [InlineData("[1,2,3,4,5,6,7,8,9,10,11,12]", "[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, ... 2 more items]")]
    [InlineData("\"a\\\"\\\\\\n\\u0001é\\u2028\"", "\"a\\\"\\\\\\n\\u0001é\u2028\"")]
    [InlineData("[\"\\ud800\"]", "[\"\\ud800\"]")]
    public void Values_are_shown_short_and_in_JavaScript_notation(string json, string expected) =>
        Assert.Equal(expected, JsonInspection.Inspect(JsonElement.Parse(json)));
}
