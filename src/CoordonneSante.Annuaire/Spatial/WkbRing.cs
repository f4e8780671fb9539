using System.Buffers.Binary;

namespace CoordonneSante.Annuaire.Spatial;

/// <summary>The points of a ring where WKB has them.</summary>
internal readonly ref struct WkbRing(ReadOnlySpan<byte> points, bool isLittleEndian)
{
    /// <summary>In bytes.</summary>
    public const int PointSize = 2 * sizeof(double);

    private readonly ReadOnlySpan<byte> _points = points;

    public int Count => _points.Length / PointSize;

    public (double X, double Y) this[int index] =>
        (OrdinateAt(index * PointSize), OrdinateAt((index * PointSize) + sizeof(double)));

    private double OrdinateAt(int offset) => isLittleEndian
        ? BinaryPrimitives.ReadDoubleLittleEndian(_points[offset..])
        : BinaryPrimitives.ReadDoubleBigEndian(_points[offset..]);
}
