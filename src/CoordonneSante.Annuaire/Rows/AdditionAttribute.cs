namespace CoordonneSante.Annuaire.Rows;

/// <summary>Marks a nullable column, or a table, that the first bases and packages did not have.</summary>
/// <remarks>
/// What an older program wrote without the column reads as null everywhere, and its version must stay what it was: such a column counts in
/// the digest of a directory only where a row holds something in it. A table reads as empty, and counts only where it has rows.
/// </remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Class)]
internal sealed class AdditionAttribute : Attribute;
