using System.Text;

namespace CoordonneSante.Annuaire.Textes;

/// <summary>Names of tables, columns and enum values as SQL users write them: <c>CodeInsee</c> is <c>code_insee</c>, <c>HorsZonage</c> is
/// <c>HORS_ZONAGE</c>.</summary>
public static class SnakeCase
{
    public static string Lower(string pascal)
    {
        var text = new StringBuilder(pascal.Length + 4);
        foreach (var letter in pascal)
        {
            if (char.IsAsciiLetterUpper(letter) && text.Length > 0)
            {
                text.Append('_');
            }

            text.Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }

    public static string Upper(string pascal) => Lower(pascal).ToUpperInvariant();
}
