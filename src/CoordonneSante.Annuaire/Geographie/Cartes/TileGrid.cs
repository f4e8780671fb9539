using CoordonneSante.Annuaire.Geographie.Tuiles;

namespace CoordonneSante.Annuaire.Geographie.Cartes;

/// <summary>The cells that tell in which tile of the pyramid (Web Mercator) a point is.</summary>
/// <remarks>
/// A cell's number is that of its parent followed by two bits (Morton order), so the finest cells of a tile follow each other.
/// Longitudes beyond the pyramid's edges, and latitudes beyond 85°, are on its edge.
/// </remarks>
internal static class TileGrid
{
    public const int MaxZoom = 22;

    /// <summary>Finest cells are tiles of this zoom: less than two metres wide in France.</summary>
    private const int FinestDepth = 24;

    /// <summary>How many finest cells there are along a side of the pyramid.</summary>
    public const int FinestCells = 1 << FinestDepth;

    private const double MaxLatitude = 85.0511287798066;

    /// <summary>Number of the finest cell of a point.</summary>
    public static ulong FinestCell(double longitude, double latitude)
    {
        var (x, y) = Project(longitude, latitude);
        return Cell(CellAlong(x), CellAlong(y));
    }

    /// <summary>Where a point is on the square of the pyramid, as shares of its side: X from its west edge, Y from its north
    /// edge.</summary>
    public static (double X, double Y) Project(double longitude, double latitude)
    {
        var sine = Math.Sin(double.DegreesToRadians(Math.Clamp(latitude, -MaxLatitude, MaxLatitude)));
        return ((longitude / 360) + 0.5, 0.5 - (Math.Log((1 + sine) / (1 - sine)) / (4 * Math.PI)));
    }

    /// <summary>The finest cells of a tile: from the first up to, not including, the end.</summary>
    public static (ulong First, ulong End) FinestCellsOf(Tuile tile)
    {
        var number = Cell((uint)tile.X, (uint)tile.Y);
        var bits = 2 * (FinestDepth - tile.Zoom);
        return (number << bits, (number + 1) << bits);
    }

    /// <summary>The corner in the north-west of a tile. What is beyond an edge of the pyramid is on it: such an edge is endlessly far.
    /// </summary>
    /// <param name="zoom">The tile's.</param>
    /// <param name="x">0, on the west edge, to the number of tiles of a line, for the east edge.</param>
    /// <param name="y">Likewise from the north.</param>
    public static (double Longitude, double Latitude) CornerOf(int zoom, int x, int y)
    {
        var side = 1 << zoom;
        return (
            x == 0 ? double.NegativeInfinity : x == side ? double.PositiveInfinity : (360.0 * x / side) - 180,
            y == 0 ? double.PositiveInfinity : y == side ? double.NegativeInfinity
                : double.RadiansToDegrees(Math.Atan(Math.Sinh(Math.PI * (1 - (2.0 * y / side))))));
    }

    /// <summary>Number of the finest cells' column, or line, that is at a share of the square's side.</summary>
    public static uint CellAlong(double share) => (uint)Math.Clamp((long)(share * FinestCells), 0, FinestCells - 1);

    private static ulong Cell(uint column, uint line) => Spread(column) | (Spread(line) << 1);

    /// <summary>Puts a zero before each of 32 bits.</summary>
    private static ulong Spread(uint bits)
    {
        var spread = (ulong)bits;
        spread = (spread | (spread << 16)) & 0x0000FFFF0000FFFF;
        spread = (spread | (spread << 8)) & 0x00FF00FF00FF00FF;
        spread = (spread | (spread << 4)) & 0x0F0F0F0F0F0F0F0F;
        spread = (spread | (spread << 2)) & 0x3333333333333333;
        return (spread | (spread << 1)) & 0x5555555555555555;
    }
}
