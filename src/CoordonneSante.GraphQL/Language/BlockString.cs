using System.Text;

namespace CoordonneSante.GraphQL.Language;

/// <summary>Value of strings between triple double-quotes.</summary>
/// <remarks>Spec: Language, "String Value" (#BlockStringValue()).</remarks>
internal static class BlockString
{
    /// <param name="raw">What stands between the quotes; the lexer has found it well-formed.</param>
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

    private static bool IsBlank(string line) => !line.AsSpan().ContainsAnyExcept(' ', '\t');
}
