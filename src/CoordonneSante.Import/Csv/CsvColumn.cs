using System.Globalization;
using System.Text;

namespace CoordonneSante.Import.Csv;

/// <summary>A column that a format must have.</summary>
/// <param name="name">Its official name, as reports show it.</param>
/// <param name="otherNames">Names that other vintages or publications of the same file give it.</param>
internal sealed class CsvColumn(string name, params string[] otherNames)
{
    public string Name { get; } = name;

    /// <summary>Whether a header names this column; case, accents and punctuation ("#Code_commune_INSEE") do not count.</summary>
    public bool IsNamed(string header)
    {
        var folded = Fold(header);
        return Fold(Name) == folded || otherNames.Any(other => Fold(other) == folded);
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
