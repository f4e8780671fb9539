namespace CoordonneSante.Annuaire.Accessibilites;

/// <summary>The nearest of some structures to each commune.</summary>
internal abstract class PlusProches
{
    /// <summary>Number of structures that were asked for, known to be somewhere or not.</summary>
    public abstract int Selected { get; }

    /// <summary>Number of them to which a way can be measured.</summary>
    public abstract int Located { get; }

    /// <summary>The way to the nearest, in the unit of the measure.</summary>
    public abstract MesureParCommune Distances { get; }

    /// <returns>Row of the structure; 0 where there is none or nothing could be measured.</returns>
    public abstract int Of(int communeRow);
}
