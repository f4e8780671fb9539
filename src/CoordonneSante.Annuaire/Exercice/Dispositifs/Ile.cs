using CoordonneSante.Annuaire.Nodes;

namespace CoordonneSante.Annuaire.Exercice.Dispositifs;

/// <summary>An island, for the schemes that are for islands: inhabited all year, without a bridge.</summary>
/// <remarks>
/// The documents do not name the islands. The list is the project's own: those of the association Les Îles du Ponant in the régions
/// whose schemes ask for it; names and codes of the COG.
/// </remarks>
public sealed record Ile : INode
{
    public GlobalId Id => new(nameof(Ile), Code);

    /// <summary>Stable slug: "belle-ile".</summary>
    public required string Code { get; init; }

    public required string Nom { get; init; }

    /// <summary>INSEE code.</summary>
    public required string Region { get; init; }

    /// <summary>INSEE codes.</summary>
    public required IReadOnlyList<string> Communes { get; init; }

    /// <summary>What part of the commune is not on the island; null when it is wholly on it.</summary>
    public string? Partie { get; init; }
}
