namespace CoordonneSante.Annuaire.Rows;

/// <summary>Marks a nullable column that the first bases and packages did not have.</summary>
/// <remarks>
/// What an older program wrote without the column reads as null everywhere, and its version must stay what it was: such a column counts in
/// the digest of a directory only where a row holds something in it.
/// </remarks>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class AdditionAttribute : Attribute;
