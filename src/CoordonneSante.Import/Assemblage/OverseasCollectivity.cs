namespace CoordonneSante.Import.Assemblage;

/// <summary>
/// Saint-Pierre-et-Miquelon, Saint-Martin, French Polynesia and the others: national files name their communes, the COG's v_commune does
/// not.
/// </summary>
internal static class OverseasCollectivity
{
    /// <param name="code">INSEE code of a commune.</param>
    public static bool Holds(string code) =>
        code.StartsWith("98", StringComparison.Ordinal)
        || code is ['9', '7', '5' or '7' or '8', ..];
}
