using System.Text.Json.Serialization;
using CoordonneSante.Annuaire.Entites.Gestionnaires;
using CoordonneSante.Annuaire.Exercice.Documents;

namespace CoordonneSante.Annuaire.Exercice.Modes;

/// <summary>A kind of legal entity that may carry or manage structures of one mode, according to one document.</summary>
public sealed record GestionnairePossible
{
    public required string Libelle { get; init; }

    /// <summary>The directory's families that it may be found in.</summary>
    public required IReadOnlyList<CategorieGestionnaire> Categories { get; init; }

    /// <summary>True when it must not seek profit; null when the document says nothing of it.</summary>
    public bool? ButNonLucratif { get; init; }

    /// <summary>What the families do not tell; null when nothing.</summary>
    public string? Precision { get; init; }

    public required Citation Citation { get; init; }

    /// <summary>Whether a family is not enough to know that an entity is of this kind; <see cref="Precision"/> says why.</summary>
    [JsonInclude]
    internal bool AVerifier { get; init; }

    /// <summary>As it stands within a sentence.</summary>
    internal string LibelleEnCours => char.ToLowerInvariant(Libelle[0]) + Libelle[1..];
}
