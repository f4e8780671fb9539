using CoordonneSante.Annuaire.Entites.Zonages;
using CoordonneSante.Annuaire.Rows;
using Microsoft.EntityFrameworkCore;

namespace CoordonneSante.Annuaire.Entites.Territoires;

/// <summary>A commune, or an arrondissement municipal of Paris, Lyon or Marseille.</summary>
[Comment("Communes et arrondissements municipaux de Paris, Lyon et Marseille (INSEE, COG).")]
public sealed record CommuneRow
{
    /// <summary>INSEE code, five characters.</summary>
    [Comment("Code INSEE, cinq caractères.")]
    public required string CodeInsee { get; init; }

    [Comment("Nom de la commune.")]
    public required string Nom { get; init; }

    [Comment("Département de la commune.")]
    public required string CodeDepartement { get; init; }

    /// <summary>Null outside every EPCI (a few islands).</summary>
    [Comment("EPCI dont la commune est membre ; vide hors de tout EPCI.")]
    public string? SirenEpci { get; init; }

    /// <summary>Null when the file names the commune itself, or no EPCI.</summary>
    [Comment("Règle qui a déduit l'EPCI de celui d'une commune dont celle-ci s'est séparée ; vide quand le fichier la nomme.")]
    [Addition]
    public string? EpciRegle { get; init; }

    /// <summary>Null when the file gives them for the commune itself, or gives none.</summary>
    [Comment(
        "Règle qui a déduit des codes postaux de ceux d'une commune dont celle-ci s'est séparée ; vide quand le fichier les lui donne.")]
    [Addition]
    public string? CodesPostauxRegle { get; init; }

    /// <summary>INSEE code of the commune this arrondissement municipal belongs to; null for a commune.</summary>
    [Comment("Commune dont cet arrondissement municipal fait partie ; vide pour une commune.")]
    public string? CodeParent { get; init; }

    /// <summary>Municipal population (PMUN); null when not published. On 75056, 69123, 13055 it is the sum of the arrondissements; on a
    /// commune merged since, that of its parts.</summary>
    [Comment("Population municipale (INSEE) ; vide si non publiée. À Paris, Lyon et Marseille, la commune porte la somme de ses "
        + "arrondissements ; une commune fusionnée depuis, celle des communes réunies.")]
    [Unit("habitants")]
    public int? Population { get; init; }

    /// <summary>Year of the population's vintage, e.g. 2021.</summary>
    [Comment("Année de référence de la population.")]
    [Unit("année")]
    public int? PopulationMillesime { get; init; }

    /// <summary>Null as published, or as the sum of published figures.</summary>
    [Comment("Règle qui a déduit la population ; vide quand c'est le chiffre publié, ou la somme de chiffres publiés.")]
    [Addition]
    public string? PopulationRegle { get; init; }

    /// <summary>Centre, WGS 84 decimal degrees; null when no source gives one.</summary>
    [Comment("Centre de la commune, WGS 84 ; vide si aucune source ne le donne.")]
    [Unit("degrés décimaux")]
    public double? Longitude { get; init; }

    [Comment("Centre de la commune, WGS 84.")]
    [Unit("degrés décimaux")]
    public double? Latitude { get; init; }

    /// <summary>What the centre is; null without centre, and in a directory built before this was told apart.</summary>
    [Comment(
        "Ce qu'est le centre : CHEF_LIEU, POINT_INTERIEUR du contour, CENTROIDE (La Poste) ou MOYENNE_ARRONDISSEMENTS ; vide sans centre."
    )]
    [Addition]
    public CentreNature? CentreNature { get; init; }

    [Comment("Zonage médecins décidé par l'ARS.")]
    public required ZonageMedecin ZonageMedecin { get; init; }

    /// <summary>Vintage of the zoning decision; null with <see cref="ZonageMedecin.NonRenseigne"/>.</summary>
    [Comment("Millésime du zonage ; vide si non renseigné.")]
    public string? ZonageMillesime { get; init; }

    /// <summary>Null when the decision names the commune itself.</summary>
    [Comment("Règle qui a porté à cette commune une décision prise pour d'autres ; vide quand la décision la nomme.")]
    [Addition]
    public string? ZonageRegle { get; init; }
}
