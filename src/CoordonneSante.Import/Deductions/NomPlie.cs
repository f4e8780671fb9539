using System.Globalization;
using System.Text;

namespace CoordonneSante.Import.Deductions;

/// <summary>A name made comparable: capitals without accents, one space between words and at both ends.</summary>
/// <remarks>So " CH " finds the word and never the letters of "CHEMIN". "C.S.I." and "A. D. M. R." are read as "CSI" and "ADMR".</remarks>
internal static class NomPlie
{
    public static string Fold(string nom)
    {
        var folded = new StringBuilder(nom.Length + 2).Append(' ');
        foreach (var c in nom.Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                folded.Append(char.ToUpper(c, CultureInfo.InvariantCulture));
            }
            else if (c is 'œ' or 'Œ')
            {
                folded.Append("OE");
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && folded[^1] != ' ')
            {
                folded.Append(' ');
            }
        }

        if (folded[^1] != ' ')
        {
            folded.Append(' ');
        }

        return JoinInitials(folded.ToString());
    }

    /// <summary>Three single letters or more in a row are one acronym.</summary>
    private static string JoinInitials(string folded)
    {
        var words = folded.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var joined = new StringBuilder(folded.Length).Append(' ');
        for (var i = 0; i < words.Length;)
        {
            var end = i;
            while (end < words.Length && words[end].Length == 1)
            {
                end++;
            }

            if (end - i >= 3)
            {
                joined.AppendJoin("", words[i..end]).Append(' ');
                i = end;
            }
            else
            {
                joined.Append(words[i++]).Append(' ');
            }
        }

        return joined.ToString();
    }
}
