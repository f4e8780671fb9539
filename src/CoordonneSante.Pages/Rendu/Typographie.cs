using System.Buffers;
using System.Text;

namespace CoordonneSante.Pages.Rendu;

/// <summary>The spaces of French texts, the same on all of a page: texts come with ordinary ones from here and from documents, and
/// with narrow ones from the API.</summary>
/// <remarks>A no-break space before a colon, a percent or currency sign and within guillemets, a narrow one before ; ? ! and between
/// thousands.</remarks>
internal static class Typographie
{
    private const char NoBreak = '\u00A0';

    private const char Narrow = '\u202F';

    /// <summary>Elements whose text is not for reading: what they hold stays as it is.</summary>
    private static readonly string[] Verbatim = ["script", "style", "textarea"];

    private static readonly SearchValues<char> Spaces = SearchValues.Create(" \n\r\t\u00A0\u202F");

    /// <param name="html">A whole page; its tags are left alone.</param>
    public static string OfHtml(string html)
    {
        html = html
            .Replace("&#xA0;", $"{NoBreak}", StringComparison.Ordinal)
            .Replace("&#x202F;", $"{Narrow}", StringComparison.Ordinal);
        var result = new StringBuilder(html.Length);
        for (var start = 0; start < html.Length;)
        {
            var tag = html.IndexOf('<', start);
            Append(result, html.AsSpan(start, (tag < 0 ? html.Length : tag) - start));
            if (tag < 0)
            {
                break;
            }

            start = EndOfTag(html, tag);
            result.Append(html, tag, start - tag);
        }

        return result.ToString();
    }

    /// <returns>Where text begins again after a tag, or after the whole of an element that is not for reading.</returns>
    private static int EndOfTag(string html, int tag)
    {
        var element = Array.Find(Verbatim, name => string.CompareOrdinal(html, tag + 1, name, 0, name.Length) == 0);
        var from = element is null ? tag : html.IndexOf($"</{element}", tag, StringComparison.Ordinal);
        var end = from < 0 ? -1 : html.IndexOf('>', from);
        return end < 0 ? html.Length : end + 1;
    }

    private static void Append(StringBuilder result, ReadOnlySpan<char> text)
    {
        for (var space = text.IndexOfAny(Spaces); space >= 0; space = text.IndexOfAny(Spaces))
        {
            result.Append(text[..space]);
            var length = text[space..].IndexOfAnyExcept(Spaces);
            var run = length < 0 ? text[space..] : text.Slice(space, length);
            var after = text[(space + run.Length)..];
            if (Between(text[..space], after) is { } sign)
            {
                result.Append(sign);
            }
            else
            {
                result.Append(run);
            }

            text = after;
        }

        result.Append(text);
    }

    /// <returns>The space that stands between two texts; null for the one that is there.</returns>
    private static char? Between(ReadOnlySpan<char> before, ReadOnlySpan<char> after) => after switch
    {
        _ when before is [.., '«'] => NoBreak,
        ['»' or '%' or '€', ..] => NoBreak,
        [':', ..] when Ends(after[1..]) => NoBreak,
        [';' or '?' or '!', ..] when Ends(after[1..]) => Narrow,
        _ => IsThousands(before, after) ? Narrow : null,
    };

    /// <summary>Whether a sign is punctuation rather than the beginning of a code.</summary>
    private static bool Ends(ReadOnlySpan<char> after) => after is [] or [' ' or '\n' or '\r' or '\u00A0' or '\u202F' or ')' or '»', ..];

    private static bool IsThousands(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        var digits = before.Length - before.TrimEnd("0123456789").Length;
        return digits is > 0 and < 4
            && after is [>= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9', ..]
            && after is not [_, _, _, >= '0' and <= '9', ..];
    }
}
