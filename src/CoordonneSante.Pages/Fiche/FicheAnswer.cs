using System.Text.Json;
using CoordonneSante.Pages.Rendu;

namespace CoordonneSante.Pages.Fiche;

/// <param name="JeuDeDonnees">The data served.</param>
/// <param name="Structure">Null when no structure has the number.</param>
public sealed record FicheAnswer(JeuDeDonneesAnswer JeuDeDonnees, FicheAnswer.StructureAnswer? Structure) : PageAnswer(JeuDeDonnees)
{
    public sealed record StructureAnswer(
        string Finess,
        string Nom,
        string? NomLong,
        string Type,
        string TypeLibelle,
        string? Specialite,
        string? SpecialiteLibelle,
        string? SpecialiteFiabilite,
        string? SpecialiteRegle,
        string? SpecialiteRegleExplication,
        string? Siret,
        string? Telephone,
        DateOnly? DateOuverture,
        DateOnly? DateMiseAJour,
        AdresseAnswer Adresse,
        PositionAnswer? Position,
        CommuneAnswer Commune,
        GestionnaireAnswer? Gestionnaire,
        CptsAnswer? Territoire,
        string ZonageMedecin,
        string ZonageMedecinLibelle,
        QuartierAnswer? QuartierPrioritaire,
        int VoisinesTotal,
        IReadOnlyList<VoisineAnswer> Voisines,
        ProvenanceAnswer Provenance)
    {
        /// <summary>The name to show: the whole one where there is one.</summary>
        public string Titre => NomLong ?? Nom;
    }

    public sealed record AdresseAnswer(string? Ligne, string? CodePostal, string? Ville);

    public sealed record PositionAnswer(double Longitude, double Latitude, string? Niveau, string? NiveauLibelle, string? Qualite);

    public sealed record CommuneAnswer(
        string CodeInsee, string Nom, int? Population, JsonElement? Contour, IReadOnlyList<CptsAnswer> Cpts, DepartementAnswer Departement,
        EpciAnswer? Epci);

    /// <summary>The territory of a CPTS.</summary>
    public sealed record CptsAnswer(string Code, string Nom);

    public sealed record DepartementAnswer(string Code, string Nom, RegionAnswer Region);

    public sealed record RegionAnswer(string Code, string Nom);

    public sealed record EpciAnswer(string Siren, string Nom);

    public sealed record GestionnaireAnswer(
        string Finess,
        string? Nom,
        string? Siren,
        string CategorieLibelle,
        string CategorieFiabilite,
        string? RegleDeduction,
        string? RegleDeductionExplication,
        string? StatutJuridiqueLibelle,
        int NombreStructures);

    public sealed record QuartierAnswer(string Code, string Nom);

    public sealed record VoisineAnswer(double DistanceMetres, double AzimutDegres, VoisineNode Node);

    public sealed record VoisineNode(
        string Finess, string Nom, string? NomLong, string TypeLibelle, NomAnswer Commune, PointAnswer? Position);

    public sealed record NomAnswer(string Nom);

    public sealed record PointAnswer(double Longitude, double Latitude);

    public sealed record ProvenanceAnswer(DateOnly DateExtraction, SourceAnswer Source);

    public sealed record SourceAnswer(string Titre, string Producteur, string Licence, string? Url);
}
