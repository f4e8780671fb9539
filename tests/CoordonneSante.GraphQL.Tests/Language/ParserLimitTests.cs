using CoordonneSante.GraphQL.Language;

namespace CoordonneSante.GraphQL.Tests.Language;

public sealed class ParserLimitTests
{
    [Theory]
    [InlineData("{a", "")]
    [InlineData("[", "{ a(b: ")]
    [InlineData("{a:", "{ a(b: ")]
    [InlineData("[", "query ($a: ")]
    public void A_hundred_thousand_open_levels_are_refused_before_the_stack_is_full(string level, string before)
    {
        var text = before + string.Concat(Enumerable.Repeat(level, 100_000));

        var error = Assert.Throws<GraphQLSyntaxException>(() => Parser.Parse(new Source(text))).Error;

        Assert.Equal("Syntax Error: Document contains more than 200 nested levels. Parsing aborted.", error.Message);
        Assert.Equal("LIMIT_EXCEEDED", error.Code);
    }

    [Fact]
    public void The_depth_limit_is_the_last_depth_that_is_parsed()
    {
        var options = new ParserOptions { MaxDepth = 3 };

        Parser.Parse(new Source("{ a { b { c } } d { e(f: []) } }"), options);
        var error = Assert.Throws<GraphQLSyntaxException>(() => Parser.Parse(new Source("{ a { b(c: [[1]]) } }"), options)).Error;

        Assert.Equal("Syntax Error: Document contains more than 3 nested levels. Parsing aborted.", error.Message);
        Assert.Equal([new LineColumn(1, 13)], error.Locations);
    }

    [Fact]
    public void The_greatest_depth_fits_in_a_small_stack()
    {
        var options = new ParserOptions { MaxDepth = ParserOptions.GreatestMaxDepth };
        var text = string.Concat(Enumerable.Repeat("{a", 1_000)) + string.Concat(Enumerable.Repeat("}", 1_000));
        var printed = string.Empty;

        var thread = new Thread(() => printed = Parser.Parse(new Source(text), options).Definitions[0].GetType().Name, maxStackSize: 1 << 20);
        thread.Start();
        thread.Join();

        Assert.Equal("OperationDefinitionNode", printed);
    }

    [Fact]
    public void The_token_limit_counts_all_tokens_but_comments()
    {
        var options = new ParserOptions { MaxTokens = 4 };

        Parser.Parse(new Source("{ a b # comment\n }"), options);
        var error = Assert.Throws<GraphQLSyntaxException>(() => Parser.Parse(new Source("{ a b c }"), options)).Error;

        Assert.Equal("Syntax Error: Document contains more than 4 tokens. Parsing aborted.", error.Message);
        Assert.Equal([new LineColumn(1, 9)], error.Locations);
        Assert.Equal("LIMIT_EXCEEDED", error.Code);
        Assert.NotNull(error.Hint);
    }

    [Fact]
    public void Type_system_documents_may_have_as_many_tokens_as_they_like()
    {
        var text = "type T {" + string.Concat(Enumerable.Repeat(" a: A", ParserOptions.DefaultMaxTokens)) + "}";

        var document = Parser.Parse(new Source(text), ParserOptions.ForSchemas);

        Assert.Single(document.Definitions);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(ParserOptions.GreatestMaxDepth + 1)]
    public void A_depth_limit_out_of_range_is_refused(int depth) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ParserOptions { MaxDepth = depth });
}
