using System.Text.RegularExpressions;

namespace CoordonneSante.Import.Finess.Enregistrements;

/// <summary>One value of a FINESS source and the name it is reported under.</summary>
internal sealed partial record ChampFiness
{
    /// <param name="colonne">Column of the format, or JSON path.</param>
    /// <param name="texte">The value as published.</param>
    public ChampFiness(string colonne, string? texte) => (Colonne, Valeur) = (colonne, Clean(texte));

    public string Colonne { get; }

    /// <summary>Null when the source has nothing but spaces.</summary>
    public string? Valeur { get; }

    public string ValeurOuVide => Valeur ?? "";

    /// <summary>Removes padding, and the quotes of a field that its producer quoted twice.</summary>
    /// <remarks>
    /// Published so, and sometimes cut at 38 characters: <c>"MSP ""LES CHAISES"""</c>, <c>"CENTRE DE SOINS ""PRIEURE ST THOMAS""</c>.
    /// </remarks>
    private static string? Clean(string? texte)
    {
        var trimmed = texte?.Trim();
        if (string.IsNullOrEmpty(trimmed))
        {
            return null;
        }

        if (!trimmed.Contains("\"\"", StringComparison.Ordinal))
        {
            return trimmed;
        }

        var isQuoted = trimmed[0] == '"' && trimmed[1] != '"';
        return QuoteRun().Replace(isQuoted ? trimmed[1..] : trimmed, "\"");
    }

    [GeneratedRegex("\"{2,}")]
    private static partial Regex QuoteRun();
}
