namespace CoordonneSante.Pages.Territoires;

/// <summary>Distances of inhabitants to structures of some kind.</summary>
/// <param name="NombreStructures">Structures of the kind in France whose place is known.</param>
/// <param name="PopulationMesuree">Inhabitants on whom the measures bear.</param>
/// <param name="PopulationNonSituee">Those of communes without a known centre.</param>
/// <param name="PopulationNonCouverte">Those of régions of which nothing is known.</param>
/// <param name="PopulationEnLimite">Those measured who are nearer to such a région than to their structure.</param>
/// <param name="DistanceMedianeKm">Half of them are at most that far; null without any.</param>
/// <param name="Seuils">How many are within some distances.</param>
/// <param name="Mesure">What to know of it.</param>
/// <param name="CommunesEloignees">The first of the communes that are far; null where they are not asked.</param>
/// <param name="CommunesEloigneesTotal">How many they are in all; null likewise.</param>
public sealed record AccesAnswer(
    int NombreStructures,
    int PopulationMesuree,
    int PopulationNonSituee,
    int PopulationNonCouverte,
    int PopulationEnLimite,
    double? DistanceMedianeKm,
    IReadOnlyList<SeuilAnswer> Seuils,
    NoteAnswer Mesure,
    IReadOnlyList<EloigneeAnswer>? CommunesEloignees = null,
    int? CommunesEloigneesTotal = null);

public sealed record SeuilAnswer(double Km, int Population, double Part);

public sealed record NoteAnswer(string? Note);

public sealed record EloigneeAnswer(double DistanceKm, EloigneeCommune Commune, PlusProcheAnswer? PlusProche);

public sealed record EloigneeCommune(string CodeInsee, string Nom, int? Population);

public sealed record PlusProcheAnswer(string Finess, string Nom, NomAnswer Commune);

/// <summary>Structures for 10 000 inhabitants, shared with all who live around them.</summary>
public sealed record APorteeAnswer(double? MoyennePour10000Habitants, double? MedianePour10000Habitants);
