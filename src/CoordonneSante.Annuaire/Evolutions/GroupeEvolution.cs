using CoordonneSante.Annuaire.Dimensions;
using CoordonneSante.Annuaire.Statistiques;

namespace CoordonneSante.Annuaire.Evolutions;

/// <summary>What became of the structures that share their values by some dimensions.</summary>
/// <param name="Cles">One per dimension, in the order asked.</param>
/// <param name="Effectifs">Those that were or are in the group.</param>
public sealed record GroupeEvolution(IReadOnlyList<CleStatistique> Cles, EffectifsEvolution Effectifs)
{
    /// <returns>Null for a dimension that was not asked.</returns>
    public CleStatistique? Cle(DimensionStructure dimension)
    {
        foreach (var cle in Cles)
        {
            if (cle.Dimension == dimension)
            {
                return cle;
            }
        }
        return null;
    }
}
