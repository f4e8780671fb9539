using CoordonneSante.Pages.Rendu;

namespace CoordonneSante.Pages.Integration;

public sealed record IntegrationAnswer(JeuDeDonneesAnswer JeuDeDonnees, IntegrationAnswer.StructureAnswer? Structure)
    : PageAnswer(JeuDeDonnees)
{
    public sealed record StructureAnswer(
        string Finess,
        string Nom,
        string? NomLong,
        string TypeLibelle,
        string? Telephone,
        AdresseAnswer Adresse,
        ProvenanceAnswer Provenance);

    public sealed record AdresseAnswer(string? Ligne, string? CodePostal, string? Ville);

    public sealed record ProvenanceAnswer(DateOnly DateExtraction);
}
