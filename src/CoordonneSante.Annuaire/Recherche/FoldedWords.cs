using System.Globalization;
using System.Text;

namespace CoordonneSante.Annuaire.Recherche;

/// <summary>The words of a text without case, accents or ligatures: "L'Haÿ-les-Roses" gives l, hay, les, roses.</summary>
internal static class FoldedWords
{
    public static List<string> Of(string? text)
    {
        var words = new List<string>();
        if (text is null)
        {
            return words;
        }
        var word = new StringBuilder();
        foreach (var character in text.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(character))
            {
                Append(word, char.ToLowerInvariant(character));
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark)
            {
                End(word, words);
            }
        }
        End(word, words);
        return words;
    }

    /// <summary>The words separated by single spaces.</summary>
    public static string Join(string text) => string.Join(' ', Of(text));

    private static void Append(StringBuilder word, char lower)
    {
        switch (lower)
        {
            case 'œ':
                word.Append("oe");
                break;
            case 'æ':
                word.Append("ae");
                break;
            default:
                word.Append(lower);
                break;
        }
    }

    private static void End(StringBuilder word, List<string> words)
    {
        if (word.Length > 0)
        {
            words.Add(word.ToString());
            word.Clear();
        }
    }
}
