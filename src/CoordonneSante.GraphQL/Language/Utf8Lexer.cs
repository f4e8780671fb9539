using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace CoordonneSante.GraphQL.Language;

/// <summary>Reads tokens from UTF-8 bytes, one at a time, from wherever it is asked to.</summary>
/// <remarks>
/// Spec: Language, "Source Text" (#sec-Language.Source-Text) and "Lexical Tokens" (#Token). A token is checked whole when it is read, so
/// that mistakes are found in the order of the document; values are decoded later. Bytes that are not UTF-8 are an error where they stand.
/// </remarks>
internal readonly ref struct Utf8Lexer(Source source)
{
    private static readonly SearchValues<byte> _stopsOfString = SearchValues.Create("\"\\\r\n"u8);

    private readonly Source _source = source;

    private readonly ReadOnlySpan<byte> _body = source.Body.Span;

    /// <returns>The first token at or after a byte offset.</returns>
    public Token Read(int position)
    {
        var body = _body;
        while (position < body.Length)
        {
            var code = body[position];
            switch (code)
            {
                case (byte)' ' or (byte)'\n' or (byte)',' or (byte)'\r' or (byte)'\t':
                    position++;
                    continue;
                case (byte)'#':
                    position = EndOfComment(position);
                    continue;
                case 0xEF when body[position..].StartsWith("\uFEFF"u8):
                    position += 3;
                    continue;
                case (byte)'!':
                    return new Token(TokenKind.Bang, position, position + 1);
                case (byte)'$':
                    return new Token(TokenKind.Dollar, position, position + 1);
                case (byte)'&':
                    return new Token(TokenKind.Ampersand, position, position + 1);
                case (byte)'(':
                    return new Token(TokenKind.OpenParenthesis, position, position + 1);
                case (byte)')':
                    return new Token(TokenKind.CloseParenthesis, position, position + 1);
                case (byte)'.' when body[position..].StartsWith("..."u8):
                    return new Token(TokenKind.Spread, position, position + 3);
                case (byte)':':
                    return new Token(TokenKind.Colon, position, position + 1);
                case (byte)'=':
                    return new Token(TokenKind.EqualsSign, position, position + 1);
                case (byte)'@':
                    return new Token(TokenKind.At, position, position + 1);
                case (byte)'[':
                    return new Token(TokenKind.OpenBracket, position, position + 1);
                case (byte)']':
                    return new Token(TokenKind.CloseBracket, position, position + 1);
                case (byte)'{':
                    return new Token(TokenKind.OpenBrace, position, position + 1);
                case (byte)'|':
                    return new Token(TokenKind.Pipe, position, position + 1);
                case (byte)'}':
                    return new Token(TokenKind.CloseBrace, position, position + 1);
                case (byte)'"':
                    return body[position..].StartsWith("\"\"\""u8) ? ReadBlockString(position) : ReadString(position);
                case (byte)'-' or (>= (byte)'0' and <= (byte)'9'):
                    return ReadNumber(position);
            }

            return IsNameStart(code)
                ? new Token(TokenKind.Name, position, EndOfName(position))
                : throw Mistake(position, code == '\''
                    ? "Unexpected single quote character ('), did you mean to use a double quote (\")?"
                    : $"Unexpected character: {DescribeCharacterAt(position)}.");
        }

        return new Token(TokenKind.EndOfFile, body.Length, body.Length);
    }

    private static bool IsNameStart(int code) => char.IsAsciiLetter((char)code) || code == '_';

    private static bool IsDigit(int code) => char.IsAsciiDigit((char)code);

    private int EndOfComment(int start)
    {
        var length = _body[start..].IndexOfAny((byte)'\n', (byte)'\r');
        var end = length < 0 ? _body.Length : start + length;
        CheckUtf8(start, end);
        return end;
    }

    private int EndOfName(int start)
    {
        var end = start + 1;
        while (end < _body.Length && (IsNameStart(_body[end]) || IsDigit(_body[end])))
        {
            end++;
        }

        return end;
    }

    /// <remarks>Spec: Language, "Int Value" (#IntValue), "Float Value" (#FloatValue).</remarks>
    private Token ReadNumber(int start)
    {
        var position = At(start) == '-' ? start + 1 : start;
        var kind = TokenKind.Int;
        if (At(position) == '0')
        {
            position++;
            if (IsDigit(At(position)))
            {
                throw Mistake(position, $"Invalid number, unexpected digit after 0: {DescribeCharacterAt(position)}.");
            }
        }
        else
        {
            position = EndOfDigits(position);
        }

        if (At(position) == '.')
        {
            kind = TokenKind.Float;
            position = EndOfDigits(position + 1);
        }

        if (At(position) is 'e' or 'E')
        {
            kind = TokenKind.Float;
            position = EndOfDigits(At(position + 1) is '+' or '-' ? position + 2 : position + 1);
        }

        return At(position) == '.' || IsNameStart(At(position)) ? throw NotADigit(position) : new Token(kind, start, position);
    }

    private int EndOfDigits(int start)
    {
        if (!IsDigit(At(start)))
        {
            throw NotADigit(start);
        }

        var end = start + 1;
        while (IsDigit(At(end)))
        {
            end++;
        }

        return end;
    }

    /// <remarks>Spec: Language, "String Value" (#StringCharacter).</remarks>
    private Token ReadString(int start)
    {
        for (var position = start + 1; ;)
        {
            var length = _body[position..].IndexOfAny(_stopsOfString);
            var stop = length < 0 ? _body.Length : position + length;
            CheckUtf8(position, stop);
            switch (At(stop))
            {
                case '"':
                    return new Token(TokenKind.String, start, stop + 1);
                case '\\':
                    position = stop + LengthOfEscape(stop);
                    break;
                default:
                    throw Mistake(stop, "Unterminated string.");
            }
        }
    }

    private int LengthOfEscape(int position)
    {
        var rest = _body[position..];
        if (EscapeSequence.TryRead(rest, out _, out var length))
        {
            return length;
        }

        var what = At(position + 1) == 'u' ? "Unicode" : "character";
        throw Mistake(position, $"Invalid {what} escape sequence: \"{FirstUnits(rest, length)}\".");
    }

    /// <remarks>Spec: Language, "String Value" (#BlockStringCharacter).</remarks>
    private Token ReadBlockString(int start)
    {
        for (var position = start + 3; ;)
        {
            var length = _body[position..].IndexOf("\"\"\""u8);
            if (length < 0)
            {
                CheckUtf8(position, _body.Length);
                throw Mistake(_body.Length, "Unterminated string.");
            }

            var quotes = position + length;
            CheckUtf8(position, quotes);
            if (length == 0 || _body[quotes - 1] != '\\')
            {
                return new Token(TokenKind.BlockString, start, quotes + 3);
            }

            position = quotes + 3;
        }
    }

    private GraphQLSyntaxException NotADigit(int position) =>
        Mistake(position, $"Invalid number, expected digit but got: {DescribeCharacterAt(position)}.");

    private GraphQLSyntaxException Mistake(int position, string description) => GraphQLSyntaxException.At(_source, position, description);

    private void CheckUtf8(int start, int end)
    {
        if (Utf8.IsValid(_body[start..end]))
        {
            return;
        }

        while (Rune.DecodeFromUtf8(_body[start..end], out _, out var length) == OperationStatus.Done)
        {
            start += length;
        }

        throw NotUtf8(start);
    }

    private GraphQLSyntaxException NotUtf8(int position) =>
        Mistake(position, $"Invalid character: byte 0x{_body[position]:X2} is not UTF-8.");

    /// <returns>Printable ASCII in quotes, other characters as U+1234, "&lt;EOF&gt;" at the end.</returns>
    private string DescribeCharacterAt(int position)
    {
        if (position >= _body.Length)
        {
            return Token.Describe(TokenKind.EndOfFile);
        }

        if (Rune.DecodeFromUtf8(_body[position..], out var character, out _) != OperationStatus.Done)
        {
            throw NotUtf8(position);
        }

        return character.Value switch
        {
            '"' => "'\"'",
            >= ' ' and <= '~' => $"\"{character}\"",
            _ => $"U+{character.Value:X4}",
        };
    }

    /// <returns>The beginning of a text, for a message. A pair cut in two ends in U+FFFD.</returns>
    private static string FirstUnits(ReadOnlySpan<byte> text, int count)
    {
        var longest = (3 * count) + 1;
        var units = Encoding.UTF8.GetString(text[..Math.Min(longest, text.Length)]);
        if (units.Length <= count)
        {
            return units;
        }

        return char.IsHighSurrogate(units[count - 1]) ? units[..(count - 1)] + '\uFFFD' : units[..count];
    }

    private int At(int position) => position < _body.Length ? _body[position] : -1;
}
