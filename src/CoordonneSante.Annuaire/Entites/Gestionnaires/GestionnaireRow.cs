using CoordonneSante.Annuaire.Entites.Sources;

namespace CoordonneSante.Annuaire.Entites.Gestionnaires;

/// <summary>A legal entity (FINESS EJ) that manages structures.</summary>
public sealed record GestionnaireRow
{
    /// <summary>FINESS number of the legal entity, nine characters.</summary>
    public required string Finess { get; init; }

    /// <summary>Null when no source gives it.</summary>
    public string? Siren { get; init; }

    /// <summary>Null without a legal-entity source, and always for a natural person.</summary>
    public string? Nom { get; init; }

    public required CategorieGestionnaire Categorie { get; init; }

    public required Fiabilite CategorieFiabilite { get; init; }

    /// <summary>Name of the rule that deduced the category; null unless <see cref="Fiabilite.Deduit"/>.</summary>
    public string? RegleDeduction { get; init; }

    public string? StatutJuridiqueCode { get; init; }

    public string? StatutJuridiqueLibelle { get; init; }
}
