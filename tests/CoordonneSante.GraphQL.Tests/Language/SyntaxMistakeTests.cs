using CoordonneSante.GraphQL.Language;

namespace CoordonneSante.GraphQL.Tests.Language;

/// <summary>Messages and places of mistakes in the grammar; those of single tokens are in <see cref="Utf8LexerTests"/>.</summary>
public sealed class SyntaxMistakeTests
{
    [Theory]
    [InlineData("", "Unexpected <EOF>.", 1, 1)]
    [InlineData("{", "Expected Name, found <EOF>.", 1, 2)]
    [InlineData("{ }", "Expected Name, found \"}\".", 1, 3)]
    [InlineData("{\n  a: }", "Expected Name, found \"}\".", 2, 6)]
    [InlineData("{ a(b 1) }", "Expected \":\", found Int \"1\".", 1, 7)]
    [InlineData("{ a(b: ) }", "Unexpected \")\".", 1, 8)]
    [InlineData("{ a() }", "Expected Name, found \")\".", 1, 5)]
    [InlineData("{ ...on }", "Expected Name, found \"}\".", 1, 9)]
    [InlineData("{ a } }", "Unexpected \"}\".", 1, 7)]
    [InlineData("notAnOperation Foo { a }", "Unexpected Name \"notAnOperation\".", 1, 1)]
    [InlineData("query", "Expected \"{\", found <EOF>.", 1, 6)]
    [InlineData("query ($a: Int = $b) { a }", "Unexpected variable \"$b\" in constant value.", 1, 18)]
    [InlineData("query ($a: Int = [$]) { a }", "Unexpected \"$\".", 1, 19)]
    [InlineData("query ($a Int) { a }", "Expected \":\", found Name \"Int\".", 1, 11)]
    [InlineData("query ($a: Int!!) { a }", "Expected \"$\", found \"!\".", 1, 16)]
    [InlineData("fragment on on T { a }", "Unexpected Name \"on\".", 1, 10)]
    [InlineData("fragment F { a }", "Expected \"on\", found \"{\".", 1, 12)]
    [InlineData("fragment F($a: Int) on T { a }", "Expected \"on\", found \"(\".", 1, 11)]
    [InlineData("\"what\" { a }", "Unexpected description, descriptions are not supported on shorthand queries.", 1, 1)]
    [InlineData("\"what\" extend type T @a", "Unexpected description, only GraphQL definitions support descriptions.", 1, 1)]
    [InlineData("\"what\" \"else\"", "Unexpected String \"else\".", 1, 8)]
    [InlineData("{ a(b: \"\"\"\n c\"\"\" \"d\") }", "Expected Name, found String \"d\".", 2, 7)]
    [InlineData("schema {}", "Expected Name, found \"}\".", 1, 9)]
    [InlineData("schema { requete: Q }", "Unexpected Name \"requete\".", 1, 10)]
    [InlineData("extend schema", "Unexpected <EOF>.", 1, 14)]
    [InlineData("extend schema {}", "Expected Name, found \"}\".", 1, 16)]
    [InlineData("extend scalar S", "Unexpected <EOF>.", 1, 16)]
    [InlineData("extend type T", "Unexpected <EOF>.", 1, 14)]
    [InlineData("extend interface I", "Unexpected <EOF>.", 1, 19)]
    [InlineData("extend union U", "Unexpected <EOF>.", 1, 15)]
    [InlineData("extend enum E", "Unexpected <EOF>.", 1, 14)]
    [InlineData("extend input I", "Unexpected <EOF>.", 1, 15)]
    [InlineData("extend directive @d on FIELD", "Unexpected Name \"directive\".", 1, 8)]
    [InlineData("extend {", "Unexpected \"{\".", 1, 8)]
    [InlineData("type T {}", "Expected Name, found \"}\".", 1, 9)]
    [InlineData("type T implements { a: A }", "Expected Name, found \"{\".", 1, 19)]
    [InlineData("type T implements A, B { a: A }", "Unexpected Name \"B\".", 1, 22)]
    [InlineData("type T { f(): A }", "Expected Name, found \")\".", 1, 12)]
    [InlineData("union U = |", "Expected Name, found <EOF>.", 1, 12)]
    [InlineData("union U = A ||B", "Expected Name, found \"|\".", 1, 14)]
    [InlineData("enum E { true }", "Name \"true\" is reserved and cannot be used for an enum value.", 1, 10)]
    [InlineData("enum E { null }", "Name \"null\" is reserved and cannot be used for an enum value.", 1, 10)]
    [InlineData("input I { a(b: C): D }", "Expected \":\", found \"(\".", 1, 12)]
    [InlineData("directive @d on PLANET", "Unexpected Name \"PLANET\".", 1, 17)]
    [InlineData("directive @d FIELD", "Expected \"on\", found Name \"FIELD\".", 1, 14)]
    public void A_mistake_has_the_message_and_the_place_of_the_reference_implementation(string text, string message, int line, int column)
    {
        var error = new GraphQLError(Assert.Throws<GraphQLSyntaxException>(() => Parser.Parse(new Source(text))));

        Assert.Equal($"Syntax Error: {message}", error.Message);
        Assert.Equal([new LineColumn(line, column)], error.Locations);
        Assert.Equal("SYNTAX_ERROR", error.Code);
    }

    [Fact]
    public void A_lone_value_and_a_lone_type_end_with_the_document()
    {
        var value = Assert.Throws<GraphQLSyntaxException>(() => Parser.ParseValue(new Source("[1] 2")));
        var type = Assert.Throws<GraphQLSyntaxException>(() => Parser.ParseType(new Source("[Int!]! x")));

        Assert.Equal("Syntax Error: Expected <EOF>, found Int \"2\".", value.Message);
        Assert.Equal("Syntax Error: Expected <EOF>, found Name \"x\".", type.Message);
    }
}
