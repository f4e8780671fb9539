using CoordonneSante.Pages.Rendu;

namespace CoordonneSante.Pages.Plan;

public sealed record PlanAnswer(JeuDeDonneesAnswer JeuDeDonnees, IReadOnlyList<PlanAnswer.CodeAnswer> Regions) : PageAnswer(JeuDeDonnees)
{
    public sealed record CodeAnswer(string Code);
}

/// <param name="JeuDeDonnees">The data served.</param>
/// <param name="Region">Null when there is none of the code.</param>
/// <param name="Structures">Those of the région.</param>
public sealed record PlanRegionAnswer(
    JeuDeDonneesAnswer JeuDeDonnees, PlanRegionAnswer.RegionAnswer? Region, PlanRegionAnswer.ListAnswer Structures)
    : PageAnswer(JeuDeDonnees)
{
    public sealed record RegionAnswer(string Code, IReadOnlyList<PlanAnswer.CodeAnswer> Departements);

    public sealed record ListAnswer(IReadOnlyList<StructureAnswer> Nodes);

    public sealed record StructureAnswer(string Finess, DateOnly? DateMiseAJour);
}
