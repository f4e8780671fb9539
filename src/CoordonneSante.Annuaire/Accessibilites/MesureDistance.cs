using CoordonneSante.Annuaire.Requetes;

namespace CoordonneSante.Annuaire.Accessibilites;

/// <summary>How far the inhabitants of one territory are from the nearest structure, in great-circle kilometres.</summary>
public abstract class MesureDistance : MesureTerritoriale
{
    /// <summary>A centimetre, in kilometres: distances have no more decimals, nor has their mean.</summary>
    private const int Decimals = 5;

    private protected MesureDistance(Repartition repartition, int group)
        : base(repartition, group)
    {
    }

    /// <summary>Null when no inhabitant is measured, as for all that follows.</summary>
    public double? DistanceMoyenneKm => Repartition.MeanOf(Group) is { } mean ? Math.Round(mean, Decimals) : null;

    /// <summary>See <see cref="Accessibilites.Repartition"/> for what quantiles are.</summary>
    public double? DistanceMedianeKm => Repartition.MedianOf(Group);

    /// <summary>Nine, or none.</summary>
    public IReadOnlyList<double> Deciles => Repartition.DecilesOf(Group);

    /// <summary>In the order asked; none when no inhabitant is measured.</summary>
    public IReadOnlyList<SeuilAccessibilite> Seuils => Repartition.WithinOf(Group);

    /// <param name="km">One of the distances asked for.</param>
    /// <returns>Null when no inhabitant is measured.</returns>
    /// <exception cref="RequeteInvalideException">SEUIL_ABSENT.</exception>
    public SeuilAccessibilite? Seuil(double km)
    {
        Asked.CheckHas(km);
        foreach (var seuil in Repartition.WithinOf(Group))
        {
            if (seuil.Km == km)
            {
                return seuil;
            }
        }
        return null;
    }

    private protected abstract Seuils Asked { get; }
}
