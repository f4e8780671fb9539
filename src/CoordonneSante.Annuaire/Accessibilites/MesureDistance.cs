using CoordonneSante.Annuaire.Requetes;

namespace CoordonneSante.Annuaire.Accessibilites;

/// <summary>How far the inhabitants of one territory are from the nearest structure, in great-circle kilometres or in minutes.</summary>
/// <remarks>What is said in the unit that the measure is not in is null, or has no item.</remarks>
public abstract class MesureDistance : MesureTerritoriale
{
    /// <summary>A centimetre, in kilometres: distances have no more decimals, nor has their mean.</summary>
    private const int Decimals = 5;

    private protected MesureDistance(Repartition repartition, int group)
        : base(repartition, group)
    {
    }

    /// <summary>Null when no inhabitant is measured, as for all that follows.</summary>
    public double? DistanceMoyenneKm => EnMinutes ? null : Mean;

    /// <summary>See <see cref="Accessibilites.Repartition"/> for what quantiles are.</summary>
    public double? DistanceMedianeKm => EnMinutes ? null : Repartition.MedianOf(Group);

    /// <summary>Nine, or none.</summary>
    public IReadOnlyList<double> Deciles => EnMinutes ? [] : Repartition.DecilesOf(Group);

    /// <summary>In the order asked; none when no inhabitant is measured.</summary>
    public IReadOnlyList<SeuilAccessibilite> Seuils => EnMinutes ? [] : Repartition.WithinOf(Group);

    public double? DureeMoyenneMinutes => EnMinutes ? Mean : null;

    public double? DureeMedianeMinutes => EnMinutes ? Repartition.MedianOf(Group) : null;

    /// <inheritdoc cref="Deciles"/>
    public IReadOnlyList<double> DecilesMinutes => EnMinutes ? Repartition.DecilesOf(Group) : [];

    /// <inheritdoc cref="Seuils"/>
    public IReadOnlyList<SeuilDuree> SeuilsMinutes => EnMinutes
        ? [.. Repartition.WithinOf(Group).Select(seuil => new SeuilDuree(seuil.Km, seuil.Population, seuil.Part, seuil.Communes))]
        : [];

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

    private bool EnMinutes => Asked.Unite == UniteTrajet.Minute;

    private double? Mean => Repartition.MeanOf(Group) is { } mean ? Math.Round(mean, Decimals) : null;
}
