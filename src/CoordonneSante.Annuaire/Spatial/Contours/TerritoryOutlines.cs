using NetTopologySuite.Geometries;

namespace CoordonneSante.Annuaire.Spatial.Contours;

/// <summary>The outlines of the territories of one level, which have the same lines where they meet.</summary>
internal sealed class TerritoryOutlines(Division division, bool[] isKnown)
{
    /// <param name="territories">Their numbers, from 0, each once.</param>
    /// <returns>The outline of all of them together; null where that of a commune of theirs is not loaded.</returns>
    public LazyOutline? Of(params int[] territories) =>
        territories.Length > 0 && Array.TrueForAll(territories, territory => isKnown[territory])
            ? new Together(division, territories)
            : null;

    private sealed class Together(Division division, int[] territories) : LazyOutline
    {
        public override Envelope Envelope => division.Bounds(territories);

        public override bool SharesLines => true;

        public override byte[] Within(double toleranceInMetres) => division.Outline(territories, toleranceInMetres);
    }
}
