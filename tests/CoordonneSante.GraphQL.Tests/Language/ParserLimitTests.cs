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
        var text = before + Repeat(level, 100_000);

        var error = new GraphQLError(Assert.Throws<GraphQLSyntaxException>(() => Parser.Parse(new Source(text))));

        Assert.Equal("Syntax Error: Document contains more than 200 nested levels. Parsing aborted.", error.Message);
        Assert.Equal("LIMIT_EXCEEDED", error.Code);
    }

    [Fact]
    public void The_depth_limit_is_the_last_depth_that_is_parsed()
    {
        var options = new ParserOptions { MaxDepth = 3 };

        Parser.Parse(new Source("{ a { b { c } } d { e(f: []) } }"), options);
        var error = new GraphQLError(
            Assert.Throws<GraphQLSyntaxException>(() => Parser.Parse(new Source("{ a { b(c: [[1]]) } }"), options)));

        Assert.Equal("Syntax Error: Document contains more than 3 nested levels. Parsing aborted.", error.Message);
        Assert.Equal([new LineColumn(1, 13)], error.Locations);
    }

    [Theory]
    [InlineData("", "{a", "", "}", "")]
    [InlineData("{a(b:", "[", "", "]", ")}")]
    [InlineData("{a(b:", "{c:", "0", "}", ")}")]
    public void The_greatest_depth_parses_and_prints_in_a_small_stack(string before, string open, string inner, string close, string after)
    {
        var options = new ParserOptions { MaxDepth = ParserOptions.GreatestMaxDepth };
        var levels = options.MaxDepth - before.Count(c => c == '{');
        var source = new Source(before + Repeat(open, levels) + inner + Repeat(close, levels) + after);
        var printed = string.Empty;
        Exception? failure = null;

        var thread = new Thread(
            () => failure = Record.Exception(() => printed = Printer.Print(Parser.Parse(source, options))),
            maxStackSize: 1 << 20);
        thread.Start();
        thread.Join();

        Assert.Null(failure);
        Assert.Equal(levels, printed.Count(c => c == open[0]) - before.Count(c => c == open[0]));
    }

    [Fact]
    public void The_token_limit_counts_all_tokens_but_comments()
    {
        var options = new ParserOptions { MaxTokens = 4 };

        Parser.Parse(new Source("{ a b # comment\n }"), options);
        var error = new GraphQLError(Assert.Throws<GraphQLSyntaxException>(() => Parser.Parse(new Source("{ a b c }"), options)));

        Assert.Equal("Syntax Error: Document contains more than 4 tokens. Parsing aborted.", error.Message);
        Assert.Equal([new LineColumn(1, 9)], error.Locations);
        Assert.Equal("LIMIT_EXCEEDED", error.Code);
        Assert.NotNull(error.Hint);
    }

    [Fact]
    public void Type_system_documents_may_have_as_many_tokens_as_they_like()
    {
        var text = "type T {" + Repeat(" a: A", ParserOptions.DefaultMaxTokens) + "}";

        var document = Parser.Parse(new Source(text), ParserOptions.ForSchemas);

        Assert.Single(document.Definitions);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(ParserOptions.GreatestMaxDepth + 1)]
    public void A_depth_limit_out_of_range_is_refused(int depth) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ParserOptions { MaxDepth = depth });

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
