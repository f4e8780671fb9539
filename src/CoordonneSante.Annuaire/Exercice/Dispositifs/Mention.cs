using CoordonneSante.Annuaire.Exercice.Documents;

namespace CoordonneSante.Annuaire.Exercice.Dispositifs;

/// <summary>What documents say of a scheme besides its criteria.</summary>
/// <param name="Texte">In the project's own words.</param>
/// <param name="Sources">The passages restated, at least one.</param>
public sealed record Mention(string Texte, IReadOnlyList<Citation> Sources);
