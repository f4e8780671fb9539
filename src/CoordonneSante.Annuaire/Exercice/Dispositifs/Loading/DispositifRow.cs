using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Exercice.Documents;

namespace CoordonneSante.Annuaire.Exercice.Dispositifs.Loading;

/// <summary>A scheme as dispositifs.json gives it. See <see cref="Dispositif"/> for the meaning of its members.</summary>
internal sealed record DispositifRow
{
    public required string Code { get; init; }

    public required string Libelle { get; init; }

    public required string Description { get; init; }

    public required NatureDispositif Nature { get; init; }

    /// <summary>Those that come with <see cref="Nature"/>.</summary>
    public IReadOnlyList<NatureDispositif> AutresNatures { get; init; } = [];

    public required string Financeur { get; init; }

    /// <summary>Codes of organisations.</summary>
    public IReadOnlyList<string> Financeurs { get; init; } = [];

    public required VigueurDispositif Vigueur { get; init; }

    public string? Region { get; init; }

    public required IReadOnlyList<TypeStructure> Types { get; init; }

    public PeriodeDispositif? Periode { get; init; }

    public Mention? Montant { get; init; }

    public required IReadOnlyList<CritereUse> Criteres { get; init; }

    public IReadOnlyList<Mention> Engagements { get; init; } = [];

    public Mention? Demarche { get; init; }

    /// <summary>Codes of other schemes.</summary>
    public IReadOnlyList<string> Incompatibles { get; init; } = [];

    public required IReadOnlyList<Citation> Sources { get; init; }
}
