using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace CoordonneSante.Api.Http.Tableaux.Classeur;

/// <summary>Texts and references as the parts of a workbook write them.</summary>
internal static partial class SheetXml
{
    public const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>Whether readers would trim it.</summary>
    public static bool NeedsSpacePreserved(string text) =>
        text.Length > 0 && (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]) || text.Contains('\n', StringComparison.Ordinal));

    /// <remarks>
    /// What XML may not hold is written <c>_x0001_</c> (ECMA-376, "ST_Xstring"), and so is the underscore of a text that looks like it.
    /// </remarks>
    public static string Escape(string text)
    {
        if (!ToEscape().IsMatch(text))
        {
            return text;
        }

        return ToEscape().Replace(text, match => match.Value switch
        {
            "&" => "&amp;",
            "<" => "&lt;",
            ">" => "&gt;",
            _ => string.Create(CultureInfo.InvariantCulture, $"_x{(int)match.Value[0]:X4}_"),
        });
    }

    /// <param name="column">From 0.</param>
    /// <returns>A, B … Z, AA …</returns>
    public static string LettersOf(int column)
    {
        var letters = new StringBuilder();
        for (var rest = column; rest >= 0; rest = (rest / 26) - 1)
        {
            letters.Insert(0, (char)('A' + (rest % 26)));
        }

        return letters.ToString();
    }

    [GeneratedRegex("[&<>\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)")]
    private static partial Regex ToEscape();
}
