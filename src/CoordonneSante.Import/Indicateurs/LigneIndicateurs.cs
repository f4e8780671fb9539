namespace CoordonneSante.Import.Indicateurs;

/// <summary>What a file says of one commune.</summary>
/// <param name="CodeInsee">Of whatever vintage.</param>
/// <param name="Valeurs">In the order of the descriptor's columns.</param>
public sealed record LigneIndicateurs(string CodeInsee, IReadOnlyList<ValeurLue> Valeurs);
