using CoordonneSante.Annuaire.Spatial;

namespace CoordonneSante.Annuaire.Accessibilites;

/// <summary>How much a structure counts at a distance: a step function, 0 beyond the radius.</summary>
internal sealed class Attraction
{
    /// <summary>By thirds of the radius, from the centre: a Gaussian that decays slowly, as Luo and Qi weigh their rings of ten
    /// minutes.</summary>
    private static readonly double[] Rings = [1, 0.68, 0.22];

    private readonly (double Reach, double Weight)[] _rings;

    /// <param name="radius">Where the catchment ends.</param>
    /// <param name="reachOf">What a distance is compared by: the distance itself, or what grows with it.</param>
    private Attraction(double radius, VarianteFca variante, Func<double, double> reachOf)
    {
        double[] weights = variante switch
        {
            VarianteFca.DeuxEtapes => [1],
            VarianteFca.DeuxEtapesAmelioree => Rings,
            _ => throw new ArgumentOutOfRangeException(nameof(variante), variante, "Not a variant."),
        };
        _rings = [.. weights.Select((weight, i) => (reachOf(radius * (i + 1) / weights.Length), weight))];
    }

    /// <summary>The edge of the catchment.</summary>
    public double Reach => _rings[^1].Reach;

    /// <summary>Of squares of straight lines, in square metres.</summary>
    public static Attraction OfSquaredLines(double rayonKm, VarianteFca variante) =>
        new(rayonKm * 1000, variante, GreatCircle.SquaredLineOfDistance);

    public static Attraction OfMinutes(double rayonMinutes, VarianteFca variante) => new(rayonMinutes, variante, minutes => minutes);

    /// <param name="distance">What <see cref="Reach"/> is compared with.</param>
    public double At(double distance)
    {
        foreach (var (reach, weight) in _rings)
        {
            if (distance <= reach)
            {
                return weight;
            }
        }
        return 0;
    }
}
