namespace CoordonneSante.Annuaire.Exercice.Documents;

/// <summary>What documents say, restated.</summary>
/// <param name="Texte">In the project's own words.</param>
/// <param name="Sources">The passages restated, at least one.</param>
public sealed record Mention(string Texte, IReadOnlyList<Citation> Sources);
