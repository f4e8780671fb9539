namespace CoordonneSante.Annuaire.Exercice.Redaction;

/// <summary>Names of places after "de" and "à": "du Cannet", "aux Sables-d'Olonne", "d'Angers".</summary>
/// <remarks>
/// Le and Les contract, other articles do not. "de" is elided before a vowel, Y or Œ; not before H, whose names the official list itself
/// elides in one place and not in another (Haraucourt).
/// </remarks>
public static class Toponyme
{
    private const string Vowels = "AEIOUYÀÂÄÉÈÊËÎÏÔÖÙÛÜŒÆ";

    /// <summary>"du Cannet", "des Sables-d'Olonne", "de La Rochelle", "de L'Haÿ-les-Roses", "d'Angers", "de Rennes".</summary>
    public static string De(string name) =>
        Without(name, "Le ") is { } masculine ? $"du {masculine}"
        : Without(name, "Les ") is { } plural ? $"des {plural}"
        : Vowels.Contains(name[0], StringComparison.Ordinal) ? $"d'{name}"
        : $"de {name}";

    /// <summary>"au Cannet", "aux Sables-d'Olonne", "à La Rochelle", "à Rennes".</summary>
    public static string A(string name) =>
        Without(name, "Le ") is { } masculine ? $"au {masculine}"
        : Without(name, "Les ") is { } plural ? $"aux {plural}"
        : $"à {name}";

    /// <summary>A région after "la région": "Bretagne", "des Pays de la Loire", "du Grand Est".</summary>
    public static string Region(string name) => name switch
    {
        "Pays de la Loire" or "Hauts-de-France" => $"des {name}",
        "Grand Est" or "Centre-Val de Loire" => $"du {name}",
        _ => name,
    };

    private static string? Without(string name, string article) =>
        name.StartsWith(article, StringComparison.Ordinal) ? name[article.Length..] : null;
}
