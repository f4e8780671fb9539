using CoordonneSante.Pages.Rendu;

namespace CoordonneSante.Pages.Flux;

public sealed record FluxAnswer(JeuDeDonneesAnswer JeuDeDonnees, FluxAnswer.DataAnswer Donnees) : PageAnswer(JeuDeDonnees)
{
    public sealed record DataAnswer(IReadOnlyList<KeptAnswer> Versions);

    public sealed record KeptAnswer(string Version, DateOnly? DateExtraction, bool Courante);
}

public sealed record ChangementsAnswer(ChangementsAnswer.EvolutionsAnswer Evolutions)
{
    public sealed record EvolutionsAnswer(ListAnswer Changements);

    public sealed record ListAnswer(int TotalCount, IReadOnlyList<ChangementAnswer> Nodes);

    /// <param name="Finess">Number of the structure.</param>
    /// <param name="NaturesLibelles">What happened to it, in words.</param>
    /// <param name="Avant">Null when it was not there before.</param>
    /// <param name="Apres">Null when it is no longer there.</param>
    public sealed record ChangementAnswer(string Finess, IReadOnlyList<string> NaturesLibelles, EtatAnswer? Avant, EtatAnswer? Apres);

    public sealed record EtatAnswer(string Nom, string NomCommune);
}
