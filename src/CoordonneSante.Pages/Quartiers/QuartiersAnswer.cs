using CoordonneSante.Pages.Rendu;

namespace CoordonneSante.Pages.Quartiers;

/// <param name="JeuDeDonnees">The data served.</param>
/// <param name="QuartiersPrioritaires">One page of the list.</param>
/// <param name="Tous">Those of the territory, whatever they lack.</param>
/// <param name="Regions">What can be chosen.</param>
public sealed record QuartiersAnswer(
    JeuDeDonneesAnswer JeuDeDonnees,
    QuartiersAnswer.ListAnswer QuartiersPrioritaires,
    QuartiersAnswer.CountAnswer Tous,
    IReadOnlyList<QuartiersAnswer.RegionAnswer> Regions)
    : PageAnswer(JeuDeDonnees)
{
    public sealed record ListAnswer(int TotalCount, PageInfoAnswer PageInfo, IReadOnlyList<QuarterAnswer> Nodes);

    public sealed record PageInfoAnswer(bool HasNextPage, bool HasPreviousPage, string? StartCursor, string? EndCursor);

    /// <param name="EstCouvert">Whether the files list any structure in its région: without, the counts say nothing.</param>
    /// <param name="CentresRecenses">The same of centres de santé.</param>
    /// <param name="MaisonsRecensees">The same of maisons de santé.</param>
    public sealed record QuarterAnswer(
        string Code,
        string Nom,
        int Generation,
        string NomsCommunes,
        NameAnswer? Departement,
        string? ZonageMedecinLibelle,
        bool EstCouvert,
        bool CentresRecenses,
        bool MaisonsRecensees,
        CountAnswer Structures,
        CountAnswer Centres,
        CountAnswer Maisons);

    public sealed record NameAnswer(string Nom);

    public sealed record CountAnswer(int TotalCount);

    public sealed record RegionAnswer(string Code, string Nom, IReadOnlyList<DepartementAnswer> Departements);

    public sealed record DepartementAnswer(string Code, string Nom);
}
