namespace CoordonneSante.Annuaire.Geographie.Cartes;

/// <summary>Markers that have come together, and a marker alone, while they are grouped.</summary>
/// <param name="X">Of the centre, as <see cref="TileGrid.Project"/> gives it.</param>
/// <param name="Y">Likewise.</param>
/// <param name="Weight">How many markers it has; 0 once it has come to another or has moved.</param>
/// <param name="First">The first of its markers.</param>
/// <param name="Column">Of the finest cell that the centre is in, from the west.</param>
/// <param name="Line">Likewise, from the north.</param>
internal readonly record struct Cluster(double X, double Y, int Weight, int First, int Column, int Line)
{
    public static Cluster At(double x, double y, int weight, int first) =>
        new(x, y, weight, first, (int)TileGrid.CellAlong(x), (int)TileGrid.CellAlong(y));

    /// <summary>The smaller it is, the sooner it takes the others in its reach: the heaviest first, and two as heavy as each other by their
    /// first marker.</summary>
    public long Turn => ((long)(int.MaxValue - Weight) << 32) + First;

    public bool IsNear(in Cluster other, in Reach reach)
    {
        var (dx, dy) = (other.X - X, other.Y - Y);
        return (dx * dx) + (dy * dy) <= reach.Squared;
    }

    /// <summary>The number of the cell that it is in, of those as wide as the reach: those of a line follow each other.</summary>
    public long Cell(in Reach reach) => ((long)(Line >> reach.Shift) * Reach.NextLine) + (Column >> reach.Shift);

    /// <summary>Its place among those of a line of such cells, from the west.</summary>
    public long Place(in Reach reach) => ((long)(Line >> reach.Shift) * Reach.NextLine) + Column;
}
