namespace CoordonneSante.Annuaire.Geographie.Cartes;

/// <summary>How far a cluster takes others at a zoom. It is as wide as some power of two of the finest cells.</summary>
/// <param name="Shift">That power.</param>
/// <param name="Squared">Where the pyramid's side is 1.</param>
internal readonly record struct Reach(int Shift, double Squared)
{
    /// <summary>From the number of a cell to that of the one south of it.</summary>
    public const long NextLine = 1L << 32;

    /// <summary>
    /// Between centres that are one cluster, where a tile is 256 pixels: a marker, also on maps that draw tiles twice as large.
    /// </summary>
    private const double Pixels = 32;

    private const int TileInPixels = 256;

    public static Reach At(int zoom)
    {
        var share = Pixels / ((double)TileInPixels * (1L << zoom));
        return new Reach((int)Math.Log2(share * TileGrid.FinestCells), share * share);
    }
}
