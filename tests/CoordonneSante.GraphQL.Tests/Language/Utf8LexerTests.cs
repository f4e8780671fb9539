using System.Text;
using CoordonneSante.GraphQL.Language;

namespace CoordonneSante.GraphQL.Tests.Language;

public sealed class Utf8LexerTests
{
    [Fact]
    public void Every_token_is_read_with_its_place()
    {
        var tokens = Kinds("! $ & ( ) ... : = @ [ ] { | } _a9 -1 1.5e+3 \"s\" \"\"\"b\"\"\"");

        Assert.Equal(
            [
                TokenKind.Bang, TokenKind.Dollar, TokenKind.Ampersand, TokenKind.OpenParenthesis, TokenKind.CloseParenthesis,
                TokenKind.Spread, TokenKind.Colon, TokenKind.EqualsSign, TokenKind.At, TokenKind.OpenBracket, TokenKind.CloseBracket,
                TokenKind.OpenBrace, TokenKind.Pipe, TokenKind.CloseBrace, TokenKind.Name, TokenKind.Int, TokenKind.Float,
                TokenKind.String, TokenKind.BlockString, TokenKind.EndOfFile,
            ],
            tokens);
    }

    [Theory]
    [InlineData("\uFEFF a")]
    [InlineData("\t,,\r\n\r\n a")]
    [InlineData("# commenté 😀\n a")]
    [InlineData("#\u0007 any character\r a")]
    public void White_space_commas_comments_and_byte_order_marks_are_ignored(string text)
    {
        var token = new Utf8Lexer(new Source(text)).Read(0);

        Assert.Equal(new Token(TokenKind.Name, Encoding.UTF8.GetByteCount(text) - 1, Encoding.UTF8.GetByteCount(text)), token);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-0")]
    [InlineData("-12")]
    [InlineData("9007199254740993")]
    public void An_integer_is_one_token(string text) => Assert.Equal([TokenKind.Int, TokenKind.EndOfFile], Kinds(text));

    [Theory]
    [InlineData("0.0")]
    [InlineData("-1.25")]
    [InlineData("1e50")]
    [InlineData("1E-05")]
    [InlineData("6.02e+23")]
    public void A_float_is_one_token(string text) => Assert.Equal([TokenKind.Float, TokenKind.EndOfFile], Kinds(text));

    [Theory]
    [InlineData("\u0007", "Unexpected character: U+0007.", 1, 1)]
    [InlineData("?", "Unexpected character: \"?\".", 1, 1)]
    [InlineData("é", "Unexpected character: U+00E9.", 1, 1)]
    [InlineData("😀", "Unexpected character: U+1F600.", 1, 1)]
    [InlineData("..", "Unexpected character: \".\".", 1, 1)]
    [InlineData("'a'", "Unexpected single quote character ('), did you mean to use a double quote (\")?", 1, 1)]
    [InlineData("\r\n\n\r  ?", "Unexpected character: \"?\".", 4, 3)]
    [InlineData("00", "Invalid number, unexpected digit after 0: \"0\".", 1, 2)]
    [InlineData("01", "Invalid number, unexpected digit after 0: \"1\".", 1, 2)]
    [InlineData("+1", "Unexpected character: \"+\".", 1, 1)]
    [InlineData("-", "Invalid number, expected digit but got: <EOF>.", 1, 2)]
    [InlineData("-A", "Invalid number, expected digit but got: \"A\".", 1, 2)]
    [InlineData("1.", "Invalid number, expected digit but got: <EOF>.", 1, 3)]
    [InlineData("1.\"", "Invalid number, expected digit but got: '\"'.", 1, 3)]
    [InlineData("1.5.", "Invalid number, expected digit but got: \".\".", 1, 4)]
    [InlineData("1e", "Invalid number, expected digit but got: <EOF>.", 1, 3)]
    [InlineData("1e-\n", "Invalid number, expected digit but got: U+000A.", 1, 4)]
    [InlineData("1_", "Invalid number, expected digit but got: \"_\".", 1, 2)]
    [InlineData("\"", "Unterminated string.", 1, 2)]
    [InlineData("\"é😀", "Unterminated string.", 1, 5)]
    [InlineData("\"two\nlines\"", "Unterminated string.", 1, 5)]
    [InlineData("\"\"\"\"", "Unterminated string.", 1, 5)]
    [InlineData("\"\"\"\n\n a", "Unterminated string.", 3, 3)]
    [InlineData("\"\\z\"", "Invalid character escape sequence: \"\\z\".", 1, 2)]
    [InlineData("\"a \\u1 b\"", "Invalid Unicode escape sequence: \"\\u1 b\"\".", 1, 4)]
    [InlineData("\"\\uD83D\"", "Invalid Unicode escape sequence: \"\\uD83D\".", 1, 2)]
    [InlineData("\"\\uDE00\\uD83D\"", "Invalid Unicode escape sequence: \"\\uDE00\".", 1, 2)]
    [InlineData("\"\\u{}\"", "Invalid Unicode escape sequence: \"\\u{}\".", 1, 2)]
    [InlineData("\"\\u{110000}\"", "Invalid Unicode escape sequence: \"\\u{110000}\".", 1, 2)]
    [InlineData("\"\\u{D800}\"", "Invalid Unicode escape sequence: \"\\u{D800}\".", 1, 2)]
    [InlineData("\"\\u{FFFFFFFF}\"", "Invalid Unicode escape sequence: \"\\u{FFFFFFFF\".", 1, 2)]
    [InlineData("\"\\u{000000041}\"", "Invalid Unicode escape sequence: \"\\u{000000041\".", 1, 2)]
    [InlineData("\"\\u{😀}\"", "Invalid Unicode escape sequence: \"\\u{\uFFFD\".", 1, 2)]
    public void A_malformed_token_has_the_message_and_the_place_of_the_reference_implementation(
        string text, string message, int line, int column)
    {
        var error = new GraphQLError(Assert.Throws<GraphQLSyntaxException>(() => Kinds(text)));

        Assert.Equal($"Syntax Error: {message}", error.Message);
        Assert.Equal([new LineColumn(line, column)], error.Locations);
    }

    [Theory]
    [InlineData(new byte[] { (byte)'{', 0xFF }, "0xFF", 1, 2)]
    [InlineData(new byte[] { (byte)'"', 0xC3, 0xA9, 0xC3, (byte)'"' }, "0xC3", 1, 3)]
    [InlineData(new byte[] { (byte)'"', (byte)'"', (byte)'"', (byte)'\n', 0xED, 0xA0, 0x80 }, "0xED", 2, 1)]
    [InlineData(new byte[] { (byte)'#', 0x80, (byte)'\n', (byte)'a' }, "0x80", 1, 2)]
    [InlineData(new byte[] { (byte)'-', 0xFE }, "0xFE", 1, 2)]
    public void Bytes_that_are_not_UTF_8_are_a_mistake_where_they_stand(byte[] body, string octet, int line, int column)
    {
        var error = new GraphQLError(Assert.Throws<GraphQLSyntaxException>(() => Kinds(new Source(body))));

        Assert.Equal($"Syntax Error: Invalid character: byte {octet} is not UTF-8.", error.Message);
        Assert.Equal([new LineColumn(line, column)], error.Locations);
    }

    private static List<TokenKind> Kinds(string text) => Kinds(new Source(text));

    private static List<TokenKind> Kinds(Source source)
    {
        var lexer = new Utf8Lexer(source);
        var kinds = new List<TokenKind>();
        for (var token = lexer.Read(0); ; token = lexer.Read(token.End))
        {
            kinds.Add(token.Kind);
            if (token.Kind == TokenKind.EndOfFile)
            {
                return kinds;
            }
        }
    }
}
