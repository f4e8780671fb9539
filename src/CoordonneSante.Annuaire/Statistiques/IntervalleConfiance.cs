using CoordonneSante.Annuaire.Textes;
using MathNet.Numerics.Distributions;

namespace CoordonneSante.Annuaire.Statistiques;

/// <summary>Between which values a figure would be, were the structures of the line drawn at random at a constant rate.</summary>
/// <param name="Bas">Lower bound, in the figure's unit.</param>
/// <param name="Haut">Upper bound.</param>
/// <param name="Niveau">Confidence level, 0 to 1.</param>
/// <param name="Methode">How it was computed, in French.</param>
public readonly record struct IntervalleConfiance(double Bas, double Haut, double Niveau, Texte Methode)
{
    private const double Level = 0.95;

    private static readonly Texte OfRates = new(
        "Poisson exact (Garwood, 1936) sur numerateur : quantiles 2,5 % et 97,5 % du chi-deux à 2n et 2n + 2 degrés de liberté, "
            + "divisés par 2");

    private static readonly Texte OfRatios = new(
        "Poisson exact (Garwood, 1936) sur le numerateur du groupe, le taux comparé étant tenu pour connu, comme pour un "
            + "rapport standardisé");

    /// <param name="count">Structures.</param>
    /// <param name="population">Inhabitants; null when unknown.</param>
    internal static IntervalleConfiance? OfRate(int count, int? population) =>
        population is > 0 ? Of(count, 10_000d / population.Value, OfRates) : null;

    /// <param name="count">Structures of the line.</param>
    /// <param name="population">Its inhabitants; null when unknown.</param>
    /// <param name="reference">What its rate is divided by.</param>
    internal static IntervalleConfiance? OfRatio(int count, int? population, double? reference) =>
        population is > 0 && reference is > 0 ? Of(count, 10_000d / population.Value / reference.Value, OfRatios) : null;

    private static IntervalleConfiance Of(int count, double factor, Texte method) => new(
        count == 0 ? 0 : factor * ChiSquared.InvCDF(2d * count, (1 - Level) / 2) / 2,
        factor * ChiSquared.InvCDF((2d * count) + 2, (1 + Level) / 2) / 2,
        Level,
        method);
}
