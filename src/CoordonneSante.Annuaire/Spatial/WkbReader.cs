using System.Buffers.Binary;

namespace CoordonneSante.Annuaire.Spatial;

/// <summary>Reads two-dimensional WKB (OGC Simple Features) forward, ring by ring, without building geometries.</summary>
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

    /// <summary>Reads a ring, at its count.</summary>
    public WkbRing ReadRing()
    {
        var length = (int)ReadCount() * WkbRing.PointSize;
        var ring = new WkbRing(_rest[..length], _littleEndian);
        _rest = _rest[length..];
        return ring;
    }
}
