namespace CoordonneSante.Pages.Composants.Territoires;

/// <summary>The zonings of doctors, from the least to the best endowed.</summary>
internal static class Zones
{
    private static readonly string[] Order = ["ZIP", "ZAC", "ZAR", "HORS_ZONAGE", "NON_RENSEIGNE"];

    /// <returns>0 for the least endowed.</returns>
    public static int RankOf(string zoning) => Array.IndexOf(Order, zoning);

    /// <summary>Whether the zoning opens rights to aid.</summary>
    public static bool IsHelped(string zoning) => RankOf(zoning) <= 2;
}
