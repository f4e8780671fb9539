using CoordonneSante.Annuaire.Entites.Sources;

namespace CoordonneSante.Import.Deductions;

/// <summary>A value and how it was obtained.</summary>
/// <param name="Regle">Name of the rule; null unless <see cref="Fiabilite.Deduit"/>.</param>
public sealed record Deduction<T>(T Valeur, Fiabilite Fiabilite, string? Regle)
    where T : struct, Enum;
