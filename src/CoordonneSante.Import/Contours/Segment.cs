using CoordonneSante.Annuaire.Spatial.Contours;

namespace CoordonneSante.Import.Contours;

/// <summary>A side that one zone has, or two.</summary>
/// <param name="From">Key of the lower end.</param>
/// <param name="To">Key of the other.</param>
/// <param name="Left">Index of the zone on the left on the way from <paramref name="From"/> to <paramref name="To"/>, or
/// <see cref="Outside"/>.</param>
/// <param name="Right">The same on the right.</param>
internal readonly record struct Segment(long From, long To, int Left, int Right)
{
    public const int Outside = -1;

    /// <summary>A point as one number, in the order of longitudes, then latitudes.</summary>
    public static long KeyOf(GridPoint point) => ((long)point.X << 32) + point.Y;

    public static GridPoint PointOf(long key)
    {
        var y = (int)key;
        return new GridPoint((int)((key - y) >> 32), y);
    }
}
