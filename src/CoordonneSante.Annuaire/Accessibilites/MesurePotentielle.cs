namespace CoordonneSante.Annuaire.Accessibilites;

/// <summary>The structures within reach of the inhabitants of one territory, for 10 000 of them, shared with all who live around.</summary>
public abstract class MesurePotentielle : MesureTerritoriale
{
    private const int Decimals = 6;

    private protected MesurePotentielle(Repartition repartition, int group)
        : base(repartition, group)
    {
    }

    /// <summary>Mean over the measured inhabitants; null when there is none, as for all that follows.</summary>
    public double? MoyennePour10000Habitants => Repartition.MeanOf(Group) is { } mean ? Math.Round(mean, Decimals) : null;

    /// <summary>See <see cref="Accessibilites.Repartition"/> for what quantiles are.</summary>
    public double? MedianePour10000Habitants => Repartition.MedianOf(Group);

    /// <summary>Nine, or none.</summary>
    public IReadOnlyList<double> Deciles => Repartition.DecilesOf(Group);
}
