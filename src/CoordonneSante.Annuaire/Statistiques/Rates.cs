namespace CoordonneSante.Annuaire.Statistiques;

/// <summary>Quotients that are null rather than infinite.</summary>
internal static class Rates
{
    /// <param name="count">Structures.</param>
    /// <param name="population">Inhabitants; null when unknown.</param>
    public static double? Per10000(int count, int? population) => population is > 0 ? 10_000d * count / population : null;

    /// <summary>How many structures more than there would be at a rate for 10 000 inhabitants.</summary>
    public static double? Gap(int? count, int? population, double? rate) => count - (population * rate / 10_000);

    public static double? Share(int part, int whole) => whole > 0 ? (double)part / whole : null;

    public static double? Ratio(double? numerator, double? denominator) => denominator is > 0 ? numerator / denominator : null;
}
