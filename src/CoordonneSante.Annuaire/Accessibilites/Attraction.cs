using CoordonneSante.Annuaire.Spatial;

namespace CoordonneSante.Annuaire.Accessibilites;

/// <summary>How much a structure counts at a distance: a step function, 0 beyond the radius.</summary>
internal sealed class Attraction
{
    /// <summary>By thirds of the radius, from the centre: a Gaussian that decays slowly, as Luo and Qi weigh their rings of ten
    /// minutes.</summary>
    private static readonly double[] Rings = [1, 0.68, 0.22];

    private readonly (double SquaredReach, double Weight)[] _rings;

    public Attraction(double rayonKm, VarianteFca variante)
    {
        double[] weights = variante switch
        {
            VarianteFca.DeuxEtapes => [1],
            VarianteFca.DeuxEtapesAmelioree => Rings,
            _ => throw new ArgumentOutOfRangeException(nameof(variante), variante, "Not a variant."),
        };
        _rings = [.. weights.Select((weight, i) => (GreatCircle.SquaredLineOfDistance(rayonKm * 1000 * (i + 1) / weights.Length), weight))];
    }

    /// <summary>Square of the straight line to the edge of the catchment, in square metres.</summary>
    public double SquaredReach => _rings[^1].SquaredReach;

    /// <param name="squaredLine">In square metres.</param>
    public double At(double squaredLine)
    {
        foreach (var (squaredReach, weight) in _rings)
        {
            if (squaredLine <= squaredReach)
            {
                return weight;
            }
        }
        return 0;
    }
}
