using System.Text;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Import.Deductions;

/// <summary>A name made comparable: capitals without accents, one space between words and at both ends.</summary>
/// <remarks>So " CH " finds the word and never the letters of "CHEMIN". "C.S.I." and "A. D. M. R." are read as "CSI" and "ADMR".</remarks>
internal static class NomPlie
{
    public static string Fold(string nom) => JoinInitials(FoldedText.Of(nom).ToUpperInvariant());

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
