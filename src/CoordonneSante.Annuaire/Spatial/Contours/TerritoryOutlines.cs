namespace CoordonneSante.Annuaire.Spatial.Contours;

/// <summary>The outlines of the territories of one level, which have the same lines where they meet.</summary>
internal sealed class TerritoryOutlines(Division division, bool[] isKnown)
{
    /// <param name="territories">Their numbers, from 0, each once.</param>
    /// <returns>The outline of all of them together; null where that of a commune of theirs is not loaded.</returns>
    public LazyOutline? Of(params int[] territories) =>
        territories.Length > 0 && Array.TrueForAll(territories, territory => isKnown[territory])
            ? new LazyOutline(
                () => division.Bounds(territories), tolerance => division.Outline(territories, tolerance), sharesLines: true)
            : null;
}
