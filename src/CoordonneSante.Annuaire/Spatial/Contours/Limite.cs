namespace CoordonneSante.Annuaire.Spatial.Contours;

/// <summary>Where two neighbouring territories meet, or where one meets what is outside: the lines that both outlines are made
/// of.</summary>
/// <param name="Gauche">What is left of the lines: a commune's code, or several joined by <see cref="Et"/>.</param>
/// <param name="Droite">What is right of them, or <see cref="Hors"/>.</param>
/// <param name="Lignes">Two points or more each, three or more for one that ends where it begins; they meet at their ends only.</param>
public sealed record Limite(string Gauche, string Droite, IReadOnlyList<GridPoint[]> Lignes)
{
    /// <summary>What no loaded outline covers: the sea, another country.</summary>
    public const string Hors = "HORS";

    /// <summary>Between the codes of communes whose territories one outline holds, not told apart.</summary>
    public const char Et = '+';
}
