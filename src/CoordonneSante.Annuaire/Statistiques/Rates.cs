namespace CoordonneSante.Annuaire.Statistiques;

/// <summary>Quotients that are null rather than infinite.</summary>
internal static class Rates
{
    /// <param name="count">Structures.</param>
    /// <param name="population">Inhabitants; null when unknown.</param>
    public static double? Per10000(int count, int? population) => population is > 0 ? 10_000d * count / population : null;

    public static double? Share(int part, int whole) => whole > 0 ? (double)part / whole : null;

    public static double? Ratio(double? numerator, double? denominator) => denominator is > 0 ? numerator / denominator : null;
}
