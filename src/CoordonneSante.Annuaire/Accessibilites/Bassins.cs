namespace CoordonneSante.Annuaire.Accessibilites;

/// <summary>The communes around each of some structures, and how much the structure counts in each.</summary>
internal abstract class Bassins
{
    /// <summary>Number of structures around which communes can be looked for.</summary>
    public abstract int Located { get; }

    /// <summary>Why nothing is measured, by row of a leaf commune.</summary>
    public abstract SituationCommune[] Situations { get; }

    /// <param name="index">Which structure, from 0 to <see cref="Located"/>.</param>
    /// <param name="found">Room for every commune: rows, and weights above 0.</param>
    /// <returns>How many communes are around.</returns>
    public abstract int Around(int index, (int Row, double Weight)[] found);

    /// <summary>Whether a commune of which nothing is known is within reach of this one.</summary>
    public abstract bool EstEnLimite(int row);
}
