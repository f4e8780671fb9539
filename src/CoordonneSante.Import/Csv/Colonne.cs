using System.Globalization;
using System.Text;

namespace CoordonneSante.Import.Csv;

/// <summary>A column that a format must have.</summary>
/// <param name="nom">Its official name, as reports show it.</param>
/// <param name="autresNoms">Names that other vintages or publications of the same file give it.</param>
internal sealed class Colonne(string nom, params string[] autresNoms)
{
    public string Nom { get; } = nom;

    /// <summary>Whether a header names this column; case, accents and punctuation ("#Code_commune_INSEE") do not count.</summary>
    public bool IsNamed(string header)
    {
        var folded = Fold(header);
        return Fold(Nom) == folded || autresNoms.Any(autre => Fold(autre) == folded);
    }

    private static string Fold(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var c in name.Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                folded.Append(char.ToLower(c, CultureInfo.InvariantCulture));
            }
        }

        return folded.ToString();
    }
}
