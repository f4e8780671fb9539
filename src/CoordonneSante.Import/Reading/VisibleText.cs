using System.Globalization;
using System.Text;

namespace CoordonneSante.Import.Reading;

/// <summary>The one rule for the texts of every source: what is seen is kept, and nothing else.</summary>
/// <remarks>
/// White space of any kind (tabs, line breaks, no-break spaces of either width), in runs of any length, becomes one ordinary space, and
/// none stays at the ends. What has no shape of its own is removed: control characters (NUL, BEL, ESC, C1), Unicode's format characters
/// (zero-width, byte-order mark, marks of direction), fillers and variation selectors. A surrogate alone becomes U+FFFD.
/// </remarks>
internal static class VisibleText
{
    /// <returns>The text itself when it is already as the rule wants.</returns>
    public static string Of(string text)
    {
        if (IsPlain(text))
        {
            return text;
        }

        var visible = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                if (visible.Length > 0 && visible[^1] != ' ')
                {
                    visible.Append(' ');
                }
            }
            else if (!IsInvisible(rune))
            {
                visible.Append(rune);
            }
        }

        return visible.ToString().TrimEnd(' ');
    }

    /// <summary>Whether the rule would remove or replace nothing but superfluous ordinary spaces.</summary>
    public static bool HoldsOnlyVisible(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
        {
            return true;
        }

        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value != ' ' && (Rune.IsWhiteSpace(rune) || IsInvisible(rune)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>True of nearly every text: no character outside printable Latin, and single spaces within.</summary>
    private static bool IsPlain(string text)
    {
        var previous = ' ';
        foreach (var c in text)
        {
            if (c is not (>= ' ' and < '\u007F' or > '\u00A0' and < '\u0300' and not '\u00AD') || (c == ' ' && previous == ' '))
            {
                return false;
            }

            previous = c;
        }

        return text.Length == 0 || previous != ' ';
    }

    /// <remarks>Unicode: general categories Cc and Cf, and the property Default_Ignorable_Code_Point.</remarks>
    private static bool IsInvisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
        || rune.Value is 0x034F or (>= 0x115F and <= 0x1160) or 0x17B4 or 0x17B5 or (>= 0x180B and <= 0x180F) or 0x2065 or 0x3164
            or (>= 0xFE00 and <= 0xFE0F) or 0xFFA0 or (>= 0xFFF0 and <= 0xFFF8) or (>= 0xE0000 and <= 0xE0FFF);
}
