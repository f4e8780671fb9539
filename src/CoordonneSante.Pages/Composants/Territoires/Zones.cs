namespace CoordonneSante.Pages.Composants.Territoires;

/// <summary>The zonings of doctors, from the least to the best endowed.</summary>
internal static class Zones
{
    private static readonly string[] Order = ["ZIP", "ZAC", "ZAR", "HORS_ZONAGE", "NON_RENSEIGNE"];

    /// <returns>0 for the least endowed.</returns>
    public static int RankOf(string zoning) => Array.IndexOf(Order, zoning);

    /// <summary>The zoning of a commune in words; of a city that is zoned by arrondissement, how many have which.</summary>
    /// <param name="label">Its own.</param>
    /// <param name="arrondissements">Of Paris, Lyon and Marseille; none elsewhere.</param>
    public static string TextOf(string label, IReadOnlyList<ZonageAnswer> arrondissements)
    {
        var zones = arrondissements.CountBy(one => one.ZonageMedecinLibelle).OrderByDescending(zone => zone.Value).ToArray();
        return zones.Length < 2
            ? label
            : $"selon l'arrondissement ({string.Join(", ", zones.Select(zone => $"{zone.Key} : {zone.Value}"))})";
    }

    /// <summary>Whether the zoning opens rights to aid.</summary>
    public static bool IsHelped(string zoning) => RankOf(zoning) <= 2;
}
