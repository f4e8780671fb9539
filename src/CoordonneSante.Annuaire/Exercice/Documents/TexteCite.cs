namespace CoordonneSante.Annuaire.Exercice.Documents;

/// <summary>A text of ours and what it rests on.</summary>
internal sealed record TexteCite(string Texte, IReadOnlyList<Citation> Sources);
