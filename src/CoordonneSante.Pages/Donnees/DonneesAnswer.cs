using CoordonneSante.Pages.Rendu;

namespace CoordonneSante.Pages.Donnees;

public sealed record DonneesAnswer(JeuDeDonneesAnswer JeuDeDonnees, DonneesAnswer.DataAnswer Donnees) : PageAnswer(JeuDeDonnees)
{
    public sealed record DataAnswer(
        string Version,
        IReadOnlyList<SourceAnswer> Sources,
        IReadOnlyList<QualityAnswer> Qualite,
        IReadOnlyList<KeptAnswer> Versions);

    public sealed record SourceAnswer(
        string Titre, string Producteur, string Licence, string Millesime, string? Url, string Fichier, int LignesLues, int LignesRejetees);

    public sealed record QualityAnswer(string Code, string Libelle, double Valeur, string Unite);

    public sealed record KeptAnswer(string Version, DateOnly? DateExtraction, int NombreStructures, bool Courante);
}
