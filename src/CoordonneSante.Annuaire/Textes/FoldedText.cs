using System.Globalization;
using System.Text;

namespace CoordonneSante.Annuaire.Textes;

/// <summary>The words of a text without case, accents or ligatures, apart by one space: "L'Haÿ-les-Roses" gives "l hay les
/// roses".</summary>
public static class FoldedText
{
    public static string Of(string text)
    {
        var decomposed = Ascii.IsValid(text) ? text : text.Normalize(NormalizationForm.FormD);
        Span<char> folded = decomposed.Length <= 256 ? stackalloc char[512] : new char[2 * decomposed.Length];
        var length = 0;
        var betweenWords = false;
        foreach (var character in decomposed)
        {
            if (!char.IsLetterOrDigit(character))
            {
                betweenWords |= CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark;
                continue;
            }
            if (betweenWords && length > 0)
            {
                folded[length++] = ' ';
            }
            betweenWords = false;
            var lower = char.ToLowerInvariant(character);
            folded[length++] = lower switch { 'œ' => 'o', 'æ' => 'a', _ => lower };
            if (lower is 'œ' or 'æ')
            {
                folded[length++] = 'e';
            }
        }
        return new string(folded[..length]);
    }
}
