using CoordonneSante.Annuaire.Entites.Sources;
using Microsoft.EntityFrameworkCore;

namespace CoordonneSante.Annuaire.Entites.Gestionnaires;

/// <summary>A legal entity (FINESS EJ) that manages structures.</summary>
[Comment("Entités juridiques qui gèrent des structures (FINESS EJ).")]
[PrimaryKey(nameof(Finess))]
public sealed record GestionnaireRow
{
    /// <summary>FINESS number of the legal entity, nine characters.</summary>
    [Comment("Numéro FINESS de l'entité juridique, neuf caractères.")]
    public required string Finess { get; init; }

    /// <summary>Null when no source gives it.</summary>
    [Comment("Numéro SIREN ; vide si aucune source ne le donne.")]
    public string? Siren { get; init; }

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
}
