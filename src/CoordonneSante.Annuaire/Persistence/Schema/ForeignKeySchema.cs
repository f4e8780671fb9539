namespace CoordonneSante.Annuaire.Persistence.Schema;

/// <summary>The column <paramref name="Column"/> (an index in its table) holds null or the key of a row of <paramref name="Target"/>, whose
/// key is one column.</summary>
public sealed record ForeignKeySchema(int Column, string Target);
