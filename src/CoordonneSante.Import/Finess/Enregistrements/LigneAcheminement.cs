namespace CoordonneSante.Import.Finess.Enregistrements;

/// <summary>Last line of a postal address: "01500 AMBERIEU EN BUGEY", "97182 LES ABYMES CEDEX".</summary>
internal sealed record LigneAcheminement(ChampFiness CodePostal, string? Ville)
{
    /// <summary>Splits the line at its first space; when it does not begin with a digit, it is all town.</summary>
    public static LigneAcheminement Read(string colonne, string? texte)
    {
        var line = new ChampFiness(colonne, texte).ValeurOuVide;
        if (line.Length == 0 || !char.IsAsciiDigit(line[0]))
        {
            return new LigneAcheminement(new ChampFiness(colonne, texte: null), line.Length == 0 ? null : line);
        }

        var space = line.IndexOf(' ', StringComparison.Ordinal);
        return space < 0
            ? new LigneAcheminement(new ChampFiness(colonne, line), Ville: null)
            : new LigneAcheminement(new ChampFiness(colonne, line[..space]), line[space..].Trim());
    }
}
