using CoordonneSante.GraphQL.Schemas;

namespace CoordonneSante.GraphQL.Tests.SchemaChanges;

/// <summary>The rules that graphql-js has not, and which changes break; the others are compared with it in <c>Conformance</c>.</summary>
public sealed class SchemaComparisonTests
{
    private const string Default = "INPUT_FIELD_DEFAULT_VALUE_CHANGE: ";

    [Theory]
    [InlineData("input In { b: Int = 1 }", "input In { b: Int = 2 }", Default + "In.b has changed default from 1 to 2.")]
    [InlineData("input In { b: Int = 1 }", "input In { b: Int }", Default + "In.b has changed default from 1 to none.")]
    [InlineData("input In { b: Int }", "input In { b: Int = 1 }", Default + "In.b has changed default from none to 1.")]
    [InlineData("input In { b: Int }", "input In @oneOf { b: Int }", "ONE_OF_ADDED: In takes exactly one field now.")]
    [InlineData("input In @oneOf { b: Int }", "input In { b: Int }", null)]
    [InlineData("input In { b: Float = 20 }", "input In { b: Float = 20.0 }", null)]
    public void Input_object_whose_documents_mean_something_else_has_changed(string before, string after, string? change) =>
        Assert.Equal(change is null ? [] : [change], Compare(before, after).Select(found => found.ToString()));

    [Theory]
    [InlineData("enum E { F }", "enum E { F G }")]
    [InlineData("input In { b: Int }", "input In { b: Int c: Int }")]
    [InlineData("type A { b: Int }", "type A { b(c: Int): Int! d: Int } type B { b: Int }")]
    [InlineData("union U = Query", "union U = Query | A type A { b: Int }")]
    public void Addition_breaks_nothing(string before, string after) =>
        Assert.DoesNotContain(Compare(before, after), change => change.IsBreaking);

    [Theory]
    [InlineData("type A { f(b: Int = 1): Int }", "type A { f(b: Int = 2): Int }")]
    [InlineData("type A { f: Int! }", "type A { f: Int }")]
    [InlineData("type A { f: Int }", "type A { f(b: Int!): Int }")]
    [InlineData("input In { b: Int }", "input In { b: Int c: Int! }")]
    public void Change_of_what_documents_mean_breaks(string before, string after) =>
        Assert.True(Assert.Single(Compare(before, after)).IsBreaking);

    private static IReadOnlyList<SchemaChange> Compare(string before, string after) => SchemaComparison.Compare(
        SchemaBuilder.Build($"type Query {{ a: Int }} {before}"), SchemaBuilder.Build($"type Query {{ a: Int }} {after}"));
}
