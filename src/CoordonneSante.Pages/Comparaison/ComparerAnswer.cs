using CoordonneSante.Pages.Composants;
using CoordonneSante.Pages.Composants.Territoires;
using CoordonneSante.Pages.Rendu;

namespace CoordonneSante.Pages.Comparaison;

/// <summary>Up to four territories; null for those that are not asked, or unknown.</summary>
public sealed record ComparerAnswer(
    JeuDeDonneesAnswer JeuDeDonnees,
    TerritoireCompare? A = null,
    TerritoireCompare? B = null,
    TerritoireCompare? C = null,
    TerritoireCompare? D = null
) : PageAnswer(JeuDeDonnees)
{
    /// <summary>In the order of the address.</summary>
    public IReadOnlyList<TerritoireCompare?> All => [A, B, C, D];
}

public sealed record TerritoireCompare(
    string Libelle,
    string? NiveauLibelle,
    int NombreCommunes,
    int Population,
    string? PopulationMillesime,
    double? PartPopulationZip,
    double? PartPopulationZac,
    ComptesAnswer Ensemble,
    ComptesAnswer ParType,
    DistanceAnswer Maisons,
    DistanceAnswer Centres);

public sealed record ComptesAnswer(IReadOnlyList<CompteAnswer> Groupes);

/// <param name="Nombre">Structures.</param>
/// <param name="Pour10000Habitants">Their rate; null when it is not known.</param>
/// <param name="Intervalle">Its confidence interval.</param>
/// <param name="Statut">What the number means.</param>
/// <param name="Cle">The type; null for all.</param>
public sealed record CompteAnswer(
    int Nombre,
    double? Pour10000Habitants,
    IntervalleAnswer? Intervalle,
    string Statut,
    CleAnswer? Cle = null)
{
    /// <summary>Whether the files list such structures there.</summary>
    public bool EstConnu => Statut != "MANQUANT";
}

public sealed record CleAnswer(string Code, string Libelle);

public sealed record IntervalleAnswer(double Bas, double Haut, double Niveau);

public sealed record DistanceAnswer(double? DistanceMedianeKm, PartAnswer? Seuil);

public sealed record PartAnswer(double Part);

public sealed record SuggestionsAnswer(IReadOnlyList<SuggestionAnswer> Suggestions);

public sealed record SuggestionAnswer(string Libelle, string Nature, string NatureLibelle, string Code)
{
    /// <summary>As an address names it; null when it is no territory.</summary>
    public string? Name => Destination.LevelOf(Nature) is { } level ? TerritoireDemande.Of(level, Code).Name : null;
}
