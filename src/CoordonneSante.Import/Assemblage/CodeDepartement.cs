namespace CoordonneSante.Import.Assemblage;

/// <summary>The département that codes begin with.</summary>
internal static class CodeDepartement
{
    /// <param name="codeInsee">E.g. "2A004", "97411".</param>
    /// <returns>"2A", "974".</returns>
    public static string OfCommune(string codeInsee) => codeInsee[..(codeInsee.StartsWith("97", StringComparison.Ordinal) ? 3 : 2)];

    /// <param name="codeQuartier">E.g. "QN02901M".</param>
    /// <returns>Three characters, "029".</returns>
    public static string OfQuartier(string codeQuartier) => codeQuartier[2..5];
}
