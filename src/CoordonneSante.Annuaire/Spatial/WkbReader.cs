using System.Buffers.Binary;

namespace CoordonneSante.Annuaire.Spatial;

/// <summary>Reads two-dimensional WKB (OGC Simple Features) forward, number by number, without building geometries.</summary>
internal ref struct WkbReader(ReadOnlySpan<byte> wkb)
{
    public const uint Polygon = 3;
    public const uint MultiPolygon = 6;

    private ReadOnlySpan<byte> _rest = wkb;
    private bool _littleEndian;

    /// <summary>Byte order and geometry type, at the head of each geometry.</summary>
    public uint ReadHeader()
    {
        _littleEndian = _rest[0] == 1;
        _rest = _rest[1..];
        return ReadCount();
    }

    public uint ReadCount()
    {
        var count = _littleEndian ? BinaryPrimitives.ReadUInt32LittleEndian(_rest) : BinaryPrimitives.ReadUInt32BigEndian(_rest);
        _rest = _rest[sizeof(uint)..];
        return count;
    }

    public double ReadOrdinate()
    {
        var value = _littleEndian ? BinaryPrimitives.ReadDoubleLittleEndian(_rest) : BinaryPrimitives.ReadDoubleBigEndian(_rest);
        _rest = _rest[sizeof(double)..];
        return value;
    }

    /// <summary>Passes over a ring, at its count.</summary>
    public void SkipRing()
    {
        var points = (int)ReadCount();
        _rest = _rest[(points * 2 * sizeof(double))..];
    }
}
