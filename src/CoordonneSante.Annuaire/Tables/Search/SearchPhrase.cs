namespace CoordonneSante.Annuaire.Tables.Search;

/// <summary>Words that together mean rows, whatever these are called.</summary>
/// <param name="Words">Folded, apart by a space.</param>
/// <param name="Rows">What they mean, each once and ascending.</param>
/// <param name="IsWhat">Whether they say what is looked for, and not where: the beginning of the last word is then enough, once four
/// letters are typed.</param>
internal sealed record SearchPhrase(string Words, IReadOnlyList<int> Rows, bool IsWhat);
