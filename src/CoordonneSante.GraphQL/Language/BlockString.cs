using System.Buffers;
using System.Text;

namespace CoordonneSante.GraphQL.Language;

/// <summary>Value and notation of strings between triple double-quotes.</summary>
internal static class BlockString
{
    private const int LongestOnOneLine = 70;

    /// <summary>Control characters but tab and line feed.</summary>
    private static readonly SearchValues<char> Unprintable =
        SearchValues.Create([.. Enumerable.Range(0, ' ').Select(code => (char)code).Where(control => control is not ('\t' or '\n'))]);

    /// <param name="raw">What stands between the quotes; the lexer has found it well-formed.</param>
    /// <remarks>Spec: Language, "String Value" (#BlockStringValue()).</remarks>
    public static string ValueOf(ReadOnlySpan<byte> raw)
    {
        var lines = Encoding.UTF8.GetString(raw)
            .Replace("\\\"\"\"", "\"\"\"", StringComparison.Ordinal)
            .Replace("\r\n", "\n", StringComparison.Ordinal)
            .Replace('\r', '\n')
            .Split('\n');
        var first = Array.FindIndex(lines, static line => !IsBlank(line));
        if (first < 0)
        {
            return string.Empty;
        }

        var last = Array.FindLastIndex(lines, static line => !IsBlank(line));
        var common = CommonIndentation(lines);
        var value = new StringBuilder(raw.Length);
        for (var i = first; i <= last; i++)
        {
            if (i > first)
            {
                value.Append('\n');
            }

            value.Append(lines[i].AsSpan(i == 0 ? 0 : Math.Min(common, lines[i].Length)));
        }

        return value.ToString();
    }

    /// <returns>The string between triple quotes, on lines of its own when that reads better or when its value asks for it.</returns>
    /// <remarks>
    /// Unlike <see cref="QuotedString.NotationOf"/>, it cannot write every string: only those that <see cref="ValueOf"/> can return.
    /// </remarks>
    public static string NotationOf(string value)
    {
        var escaped = value.Replace("\"\"\"", "\\\"\"\"", StringComparison.Ordinal);
        var lines = escaped.Split('\n');

        // The first line is never dedented, so lines after it that are all indented would lose their indentation.
        var mustStartOnNewLine = lines.Length > 1 && Array.TrueForAll(lines[1..], static line => line.Length == 0 || IsIndented(line));
        var endsInTripleQuotes = escaped.EndsWith("\\\"\"\"", StringComparison.Ordinal);
        var mustEndOnNewLine = (value.EndsWith('"') && !endsInTripleQuotes) || value.EndsWith('\\');
        var isLong = lines.Length > 1 || value.Length > LongestOnOneLine || mustEndOnNewLine || endsInTripleQuotes;

        // On a new line, white space at the beginning of a lone line would be taken for indentation.
        var mustStartOnFirstLine = lines.Length == 1 && IsIndented(value);
        var start = mustStartOnNewLine || (isLong && !mustStartOnFirstLine) ? "\n" : string.Empty;
        var end = isLong ? "\n" : string.Empty;
        return $"\"\"\"{start}{escaped}{end}\"\"\"";
    }

    /// <summary>Whether <see cref="NotationOf"/> reads back as the same string, and shows every character of it.</summary>
    public static bool CanHold(string value)
    {
        var notation = Encoding.UTF8.GetBytes(NotationOf(value));
        return !value.AsSpan().ContainsAny(Unprintable) && ValueOf(notation.AsSpan(3..^3)) == value;
    }

    /// <returns>White space every line but the first begins with, blank lines not counted.</returns>
    private static int CommonIndentation(string[] lines)
    {
        var common = int.MaxValue;
        foreach (var line in lines.AsSpan(1))
        {
            if (!IsBlank(line))
            {
                common = Math.Min(common, line.AsSpan().IndexOfAnyExcept(' ', '\t'));
            }
        }

        return common;
    }

    private static bool IsIndented(string line) => line.StartsWith(' ') || line.StartsWith('\t');

    private static bool IsBlank(string line) => !line.AsSpan().ContainsAnyExcept(' ', '\t');
}
