using CoordonneSante.Pages.Rendu;

namespace CoordonneSante.Pages.Recherche;

/// <param name="JeuDeDonnees">The data served.</param>
/// <param name="Suggestions">Territories, quarters, managers and structures of that name; null where nothing is searched.</param>
/// <param name="Structures">The structures found by all words; likewise.</param>
public sealed record RechercheAnswer(
    JeuDeDonneesAnswer JeuDeDonnees,
    IReadOnlyList<RechercheAnswer.SuggestionAnswer>? Suggestions = null,
    RechercheAnswer.ListAnswer? Structures = null)
    : PageAnswer(JeuDeDonnees)
{
    public sealed record SuggestionAnswer(string Libelle, string Nature, string Code, PointAnswer? Position = null);

    public sealed record PointAnswer(double Longitude, double Latitude);

    public sealed record ListAnswer(int TotalCount, IReadOnlyList<StructureAnswer> Nodes);

    public sealed record StructureAnswer(string Finess, string Nom, string? NomLong, string TypeLibelle, CommuneAnswer Commune);

    public sealed record CommuneAnswer(string Nom, NomAnswer Departement);

    public sealed record NomAnswer(string Nom);
}
