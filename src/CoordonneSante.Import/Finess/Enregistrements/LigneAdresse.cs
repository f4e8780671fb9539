namespace CoordonneSante.Import.Finess.Enregistrements;

/// <summary>The street of an address, on one line: "10 B R MARX DORMOY, LIEU DIT COTES".</summary>
internal static class LigneAdresse
{
    /// <param name="complementNumero">"B" for bis, "T" for ter.</param>
    /// <param name="complements">Place name, building, post-office box: after the street, separated by commas.</param>
    /// <returns>Null when every part is empty.</returns>
    public static string? Compose(
        string? numero, string? complementNumero, string? typeVoie, string? voie, ReadOnlySpan<string?> complements)
    {
        var street = JoinFilled(" ", numero, complementNumero, typeVoie, voie);
        var rest = JoinFilled(", ", complements);
        var line = JoinFilled(", ", street, rest);
        return line.Length == 0 ? null : line;
    }

    private static string JoinFilled(string separator, params ReadOnlySpan<string?> parts)
    {
        var filled = new List<string>(parts.Length);
        foreach (var part in parts)
        {
            if (new ChampFiness("", part).Valeur is { } value)
            {
                filled.Add(value);
            }
        }

        return string.Join(separator, filled);
    }
}
