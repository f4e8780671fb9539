using CoordonneSante.Pages.Rendu;

namespace CoordonneSante.Pages.Plan;

public sealed record PlanAnswer(JeuDeDonneesAnswer JeuDeDonnees, IReadOnlyList<PlanAnswer.CodeAnswer> Regions) : PageAnswer(JeuDeDonnees)
{
    public sealed record CodeAnswer(string Code);
}

/// <param name="JeuDeDonnees">The data served.</param>
/// <param name="Regions">Each with its départements.</param>
/// <param name="Epcis">All of France: some are in two régions.</param>
/// <param name="TerritoiresCpts">Those that are loaded.</param>
/// <param name="QuartiersPrioritaires">All of France.</param>
public sealed record PlanGeneralAnswer(
    JeuDeDonneesAnswer JeuDeDonnees,
    IReadOnlyList<PlanGeneralAnswer.RegionAnswer> Regions,
    PlanGeneralAnswer.EpcisAnswer Epcis,
    PlanGeneralAnswer.CodesAnswer TerritoiresCpts,
    PlanGeneralAnswer.CodesAnswer QuartiersPrioritaires)
    : PageAnswer(JeuDeDonnees)
{
    public sealed record RegionAnswer(string Code, IReadOnlyList<PlanAnswer.CodeAnswer> Departements);

    public sealed record EpcisAnswer(IReadOnlyList<SirenAnswer> Nodes);

    public sealed record SirenAnswer(string Siren);

    public sealed record CodesAnswer(IReadOnlyList<PlanAnswer.CodeAnswer> Nodes);
}

/// <param name="JeuDeDonnees">The data served.</param>
/// <param name="Region">Null when there is none of the code.</param>
/// <param name="Structures">Those of the région.</param>
public sealed record PlanRegionAnswer(
    JeuDeDonneesAnswer JeuDeDonnees, PlanAnswer.CodeAnswer? Region, PlanRegionAnswer.ListAnswer Structures)
    : PageAnswer(JeuDeDonnees)
{
    public sealed record ListAnswer(IReadOnlyList<StructureAnswer> Nodes);

    public sealed record StructureAnswer(string Finess, DateOnly? DateMiseAJour);
}

/// <param name="JeuDeDonnees">The data served.</param>
/// <param name="Region">Null when there is none of the code.</param>
/// <param name="Communes">Those of the région.</param>
public sealed record PlanCommunesAnswer(
    JeuDeDonneesAnswer JeuDeDonnees, PlanAnswer.CodeAnswer? Region, PlanCommunesAnswer.ListAnswer Communes)
    : PageAnswer(JeuDeDonnees)
{
    public sealed record ListAnswer(IReadOnlyList<CommuneAnswer> Nodes);

    public sealed record CommuneAnswer(string CodeInsee);
}
