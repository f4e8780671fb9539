using System.Text;

namespace CoordonneSante.GraphQL.Language;

/// <summary>A backslash and what it stands for, in a quoted string.</summary>
/// <remarks>Spec: Language, "String Value" (#EscapedUnicode, #EscapedCharacter).</remarks>
internal static class EscapeSequence
{
    /// <param name="text">The rest of the document, from the backslash.</param>
    /// <param name="character">The character meant, when true is returned.</param>
    /// <param name="length">
    /// Length of the sequence in bytes; when false is returned, how many UTF-16 code units of the text show the mistake.
    /// </param>
    public static bool TryRead(ReadOnlySpan<byte> text, out Rune character, out int length)
    {
        if (At(text, 1) != 'u')
        {
            length = 2;
            return TryReadCharacter(At(text, 1), out character);
        }

        return At(text, 2) == '{'
            ? TryReadVariableWidth(text, out character, out length)
            : TryReadFixedWidth(text, out character, out length);
    }

    private static bool TryReadCharacter(int code, out Rune character)
    {
        var meant = code switch
        {
            '"' or '\\' or '/' => code,
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => -1,
        };
        character = meant < 0 ? default : new Rune(meant);
        return meant >= 0;
    }

    private static bool TryReadVariableWidth(ReadOnlySpan<byte> text, out Rune character, out int length)
    {
        const int longest = 12; // \u{00000000}: like the reference implementation, no more than eight digits
        var point = 0;
        for (length = 3; length < longest;)
        {
            var code = At(text, length++);
            if (code == '}')
            {
                character = default;
                return length > 4 && Rune.TryCreate(point, out character);
            }

            point = (point << 4) | HexValue(code);
            if (point < 0)
            {
                break;
            }
        }

        character = default;
        return false;
    }

    private static bool TryReadFixedWidth(ReadOnlySpan<byte> text, out Rune character, out int length)
    {
        length = 6;
        var code = Hex16(text, 2);
        if (Rune.TryCreate(code, out character))
        {
            return true;
        }

        // JSON's way to write a character beyond U+FFFF: a surrogate pair, each half escaped.
        if (code < 0 || At(text, 6) != '\\' || At(text, 7) != 'u')
        {
            return false;
        }

        var trailing = Hex16(text, 8);
        if (trailing < 0 || !Rune.TryCreate((char)code, (char)trailing, out character))
        {
            return false;
        }

        length = 12;
        return true;
    }

    private static int Hex16(ReadOnlySpan<byte> text, int at) =>
        (HexValue(At(text, at)) << 12) | (HexValue(At(text, at + 1)) << 8) | (HexValue(At(text, at + 2)) << 4) | HexValue(At(text, at + 3));

    /// <returns>0 to 15, or -1, which makes every number it is combined with negative.</returns>
    private static int HexValue(int code) => code switch
    {
        >= '0' and <= '9' => code - '0',
        >= 'A' and <= 'F' => code - 'A' + 10,
        >= 'a' and <= 'f' => code - 'a' + 10,
        _ => -1,
    };

    private static int At(ReadOnlySpan<byte> text, int index) => index < text.Length ? text[index] : -1;
}
