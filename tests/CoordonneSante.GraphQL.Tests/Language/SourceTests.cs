using CoordonneSante.GraphQL.Language;

namespace CoordonneSante.GraphQL.Tests.Language;

public sealed class SourceTests
{
    [Theory]
    [InlineData("", 0, 1, 1)]
    [InlineData("ab", 1, 1, 2)]
    [InlineData("ab", 9, 1, 3)]
    [InlineData("a\nb", 1, 1, 2)]
    [InlineData("a\nb", 2, 2, 1)]
    [InlineData("a\rb", 2, 2, 1)]
    [InlineData("a\r\nb", 3, 2, 1)]
    [InlineData("\n\r\r\n\n b", 6, 5, 2)]
    [InlineData("é\u2028b", 5, 1, 3)]
    [InlineData("\uFEFF😀b", 7, 1, 4)]
    public void A_byte_offset_has_a_line_and_a_column_in_UTF_16_code_units(string text, int offset, int line, int column) =>
        Assert.Equal(new LineColumn(line, column), new Source(text).LocationOf(offset));
}
