using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Exercice.Documents;

namespace CoordonneSante.Annuaire.Exercice.Modes;

/// <summary>A form that structures of one mode may take.</summary>
public sealed record VarianteMode
{
    /// <summary>Stable slug, e.g. "multi-sites".</summary>
    public required string Code { get; init; }

    public required string Libelle { get; init; }

    public required string Description { get; init; }

    /// <summary>What the directory calls it; null when it does not tell this form apart.</summary>
    public SpecialiteCentre? Specialite { get; init; }

    public required IReadOnlyList<Citation> Sources { get; init; }
}
