using CoordonneSante.Annuaire.Rows;
using Microsoft.EntityFrameworkCore;

namespace CoordonneSante.Annuaire.Entites.Sources;

/// <summary>A file that the directory was built from.</summary>
[Comment("Fichiers officiels dont l'annuaire est issu.")]
[PrimaryKey(nameof(Id))]
public sealed record SourceRow
{
    /// <summary>Stable slug of format and vintage, e.g. "finess-cs1100507-2021-01-08".</summary>
    [Comment("Identifiant stable : format et millésime.")]
    public required string Id { get; init; }

    [Comment("Titre du jeu de données.")]
    public required string Titre { get; init; }

    [Comment("Organisme producteur.")]
    public required string Producteur { get; init; }

    [Comment("Licence de réutilisation.")]
    public required string Licence { get; init; }

    /// <summary>Vintage of the facts, "2021-01-08", "2024"; "non précisé" where neither the file nor its name tells.</summary>
    [Comment("Millésime des faits ; « non précisé » si ni le fichier ni son nom ne le donnent.")]
    public required string Millesime { get; init; }

    /// <summary>Day the facts were extracted, as the file states it; null where the file states none.</summary>
    [Comment("Jour de l'extraction, s'il est écrit dans le fichier.")]
    public DateOnly? DateExtraction { get; init; }

    [Comment("Page de téléchargement ; vide si inconnue.")]
    public string? Url { get; init; }

    /// <summary>Name of the file, without its folder.</summary>
    [Comment("Nom du fichier importé.")]
    public required string Fichier { get; init; }

    /// <summary>SHA-256 of the file's bytes, lower-case hexadecimal.</summary>
    [Comment("Empreinte SHA-256 des octets du fichier, en hexadécimal.")]
    public required string Sha256 { get; init; }

    /// <summary>What became of the facts between their publication and this file; null where the file is the published one.</summary>
    [Comment("Ce qui est arrivé aux faits entre leur publication et ce fichier : conversions, rapprochements ; vide si c'est le fichier "
        + "publié.")]
    [Addition]
    public string? Parcours { get; init; }

    [Comment("Lignes de données lues.")]
    [Unit("lignes")]
    public required int LignesLues { get; init; }

    [Comment("Lignes rejetées à l'import.")]
    [Unit("lignes")]
    public required int LignesRejetees { get; init; }
}
