namespace CoordonneSante.Import.Reading;

/// <summary>Why a line is rejected or ignored. Reports group by <c>Code</c>.</summary>
/// <param name="Code">Stable, upper case without accents, e.g. "FINESS_MALFORME".</param>
/// <param name="Libelle">One French sentence, without the value nor the line.</param>
public sealed record Motif(string Code, string Libelle);
