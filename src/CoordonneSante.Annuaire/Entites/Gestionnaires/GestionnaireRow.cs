using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Annuaire.Rows;
using Microsoft.EntityFrameworkCore;

namespace CoordonneSante.Annuaire.Entites.Gestionnaires;

/// <summary>A legal entity (FINESS EJ) that manages structures.</summary>
[Comment("Entités juridiques qui gèrent des structures (FINESS EJ).")]
public sealed record GestionnaireRow
{
    /// <summary>FINESS number of the legal entity, nine characters.</summary>
    [Comment("Numéro FINESS de l'entité juridique, neuf caractères.")]
    public required string Finess { get; init; }

    /// <summary>Null when no source gives it.</summary>
    [Comment("Numéro SIREN ; vide si aucune source ne le donne.")]
    public string? Siren { get; init; }

    /// <summary>Official from a legal-entity source, else deduced from the SIRET of its structures; null with
    /// <see cref="Siren"/>.</summary>
    [Comment("Comment le SIREN est connu : OFFICIEL ou DEDUIT ; vide sans SIREN.")]
    [Addition]
    public Fiabilite? SirenFiabilite { get; init; }

    [Comment("Règle qui a donné le SIREN ; vide s'il n'est pas déduit.")]
    [Addition]
    public string? SirenRegle { get; init; }

    /// <summary>Of the day of the structures' extraction; null when it is <see cref="Siren"/>, or when there is none or several.</summary>
    [Comment("SIREN que portent les SIRET des structures à la date de leur extraction, quand il est autre ; vide sinon.")]
    [Addition]
    public string? SirenEtablissements { get; init; }

    /// <summary>Null without a legal-entity source, and always for a natural person.</summary>
    [Comment("Raison sociale ; vide sans fichier des entités juridiques, et toujours pour une personne physique.")]
    public string? Nom { get; init; }

    [Comment("Famille de gestionnaire.")]
    public required CategorieGestionnaire Categorie { get; init; }

    [Comment("Comment la famille est connue : OFFICIEL, DEDUIT ou INCONNU.")]
    public required Fiabilite CategorieFiabilite { get; init; }

    /// <summary>Name of the rule that deduced the category; null unless <see cref="Fiabilite.Deduit"/>.</summary>
    [Comment("Règle qui a donné la famille ; vide si elle n'est pas déduite.")]
    public string? RegleDeduction { get; init; }

    [Comment("Statut juridique FINESS (nomenclature cs1500107).")]
    public string? StatutJuridiqueCode { get; init; }

    [Comment("Libellé du statut juridique.")]
    public string? StatutJuridiqueLibelle { get; init; }

    /// <summary>The legal-entity file; null when the gestionnaire is in none, and all is known from its structures.</summary>
    [Comment("Fichier des entités juridiques dont viennent nom, statut et SIREN officiels ; vide s'il n'y en a pas.")]
    [Addition]
    public string? SourceId { get; init; }

    /// <summary>May be younger than the structures'; null with <see cref="SourceId"/>.</summary>
    [Comment("Jour de l'extraction de ce fichier, qui peut être plus récente que celle des structures ; vide s'il n'y en a pas.")]
    [Addition]
    public DateOnly? DateExtraction { get; init; }
}
