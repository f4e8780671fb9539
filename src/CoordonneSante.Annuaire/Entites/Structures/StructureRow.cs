using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Annuaire.Entites.Zonages;
using CoordonneSante.Annuaire.Rows;
using CoordonneSante.Annuaire.Spatial;
using Microsoft.EntityFrameworkCore;

namespace CoordonneSante.Annuaire.Entites.Structures;

/// <summary>A coordinated-care structure (FINESS ET).</summary>
[Comment("Structures d'exercice coordonné (FINESS ET).")]
public sealed record StructureRow
{
    /// <summary>FINESS number of the site, nine characters.</summary>
    [Comment("Numéro FINESS du site, neuf caractères.")]
    public required string Finess { get; init; }

    /// <summary>FINESS number of the legal entity; null when the source gives none.</summary>
    [Comment("Entité juridique gestionnaire.")]
    public string? FinessGestionnaire { get; init; }

    [Comment("Raison sociale.")]
    public required string Nom { get; init; }

    [Comment("Raison sociale longue.")]
    public string? NomLong { get; init; }

    [Comment("Forme d'exercice coordonné.")]
    public required TypeStructure Type { get; init; }

    /// <summary>Null unless the type is centre de santé.</summary>
    [Comment("Activité d'un centre de santé, déduite ; vide pour les autres types.")]
    public SpecialiteCentre? Specialite { get; init; }

    [Comment("Comment l'activité est connue.")]
    public Fiabilite? SpecialiteFiabilite { get; init; }

    /// <summary>Name of the rule that deduced the speciality.</summary>
    [Comment("Règle qui a donné l'activité.")]
    public string? SpecialiteRegle { get; init; }

    [Comment("Numéro SIRET.")]
    public string? Siret { get; init; }

    /// <summary>APE code without dot, e.g. "8621Z".</summary>
    [Comment("Code APE, sans point.")]
    public string? CodeApe { get; init; }

    /// <summary>One number or several, "02 99 00 00 00 / 02 99 00 00 01"; null when the source gives none. Source: FINESS.</summary>
    [Addition]
    [Comment("Téléphone ; plusieurs numéros sont séparés par « / ». Vide si la source n'en donne pas.")]
    public string? Telephone { get; init; }

    [Comment("Date d'ouverture.")]
    public DateOnly? DateOuverture { get; init; }

    [Comment("Dernière mise à jour de la fiche par la source.")]
    public DateOnly? DateMiseAJour { get; init; }

    [Comment("Numéro et voie.")]
    public string? AdresseLigne { get; init; }

    [Comment("Code postal de l'adresse.")]
    public string? CodePostal { get; init; }

    [Comment("Ville de l'adresse, telle que la source l'écrit.")]
    public string? Ville { get; init; }

    /// <summary>Leaf territory: commune, or arrondissement municipal in Paris, Lyon and Marseille.</summary>
    [Comment("Commune, ou arrondissement municipal à Paris, Lyon et Marseille.")]
    public required string CodeInsee { get; init; }

    /// <summary>WGS 84 decimal degrees, 6 decimals; null without a usable position.</summary>
    [Comment("Position, WGS 84 ; vide sans position utilisable.")]
    [Unit("degrés décimaux")]
    public double? Longitude { get; init; }

    [Comment("Position, WGS 84.")]
    [Unit("degrés décimaux")]
    public double? Latitude { get; init; }

    /// <summary>What the source says of the geocoding, and doubts found at import.</summary>
    [Comment("Ce que la source dit du géocodage, et les doutes de l'import.")]
    public string? PositionQualite { get; init; }

    /// <summary>What the position is the position of; null without a position.</summary>
    [Addition]
    [Comment("Ce que la position désigne ; COMMUNE : le centre de la commune. Vide sans position.")]
    public NiveauGeocodage? PositionNiveau { get; init; }

    /// <summary>Zoning that applies at the structure: its quarter's own decision, else its commune's.</summary>
    [Comment("Zonage qui s'applique : celui du quartier s'il en a un, sinon celui de la commune.")]
    public required ZonageMedecin ZonageMedecin { get; init; }

    /// <summary>Code of the quarter whose outline covers the position (boundary inside); null outside all, or at the commune's
    /// centre.</summary>
    [Comment("Quartier prioritaire dont le contour couvre la position ; vide en dehors, ou au centre de la commune.")]
    public string? CodeQuartier { get; init; }

    [Comment("Fichier source.")]
    public required string SourceId { get; init; }

    /// <summary>Extraction date of the source file.</summary>
    [Comment("Jour de l'extraction du fichier source.")]
    public required DateOnly DateExtraction { get; init; }
}
