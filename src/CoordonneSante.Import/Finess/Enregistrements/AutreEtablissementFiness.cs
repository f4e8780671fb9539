using CoordonneSante.Annuaire.Entites.Gestionnaires;

namespace CoordonneSante.Import.Finess.Enregistrements;

/// <summary>An establishment of a category that the directory leaves out, whose legal entity manages a structure of it: what it tells of
/// that entity.</summary>
public sealed record AutreEtablissementFiness : EnregistrementFiness
{
    /// <summary>FINESS number of the legal entity.</summary>
    public required string FinessEntiteJuridique { get; init; }

    /// <summary>Short and long name, those that are given.</summary>
    public IReadOnlyList<string> Noms { get; init; } = [];

    /// <summary>SIRET as published; its key may be wrong.</summary>
    public string? Siret { get; init; }

    /// <summary>Whether it is a public hospital by its category or its status: proof for a public body only.</summary>
    public bool EstHopitalPublic { get; init; }

    /// <summary>What such establishments told in a directory already built, which does not keep them; else null.</summary>
    public CategorieGestionnaire? FamilleReprise { get; init; }

    /// <summary>The rule that deduced it there; null without <see cref="FamilleReprise"/>.</summary>
    public string? RegleReprise { get; init; }

    /// <inheritdoc cref="FamilleReprise"/>
    public string? SirenRepris { get; init; }
}
