using System.Buffers;
using System.Buffers.Text;

namespace CoordonneSante.Annuaire.Spatial;

/// <summary>Writes geometries as GeoJSON with a fixed number of decimals, trailing zeros left out.</summary>
/// <remarks>
/// Coordinates become integers in units of the last decimal: exact to compare, and several times faster to write. Vertices that rounding
/// makes equal to their predecessor are left out. A polygon that it would leave without surface keeps as many decimals as give it one, and
/// a hole is left out: no ring is a line or a point. Outlines run counter-clockwise and holes clockwise (RFC 7946, "Polygon"), whichever
/// way
/// the source has them.
/// </remarks>
internal readonly ref struct GeoJsonWriter(IBufferWriter<byte> writer, int precision)
{
    /// <summary>Sign, up to ten digits, point, six decimals, with room to spare.</summary>
    private const int MaxNumberLength = 32;

    private const int MaxPrecision = 6;

    private readonly long _unitsPerDegree = (long)Math.Pow(10, precision);

    public void WritePoint(double longitude, double latitude)
    {
        writer.Write("""{"type":"Point","coordinates":"""u8);
        WritePosition(ToUnits(longitude), ToUnits(latitude));
        writer.Write("}"u8);
    }

    /// <param name="wkb">Polygon or MultiPolygon.</param>
    /// <exception cref="InvalidDataException">Another geometry type.</exception>
    public void WriteOutline(ReadOnlySpan<byte> wkb)
    {
        var reader = new WkbReader(wkb);
        var type = reader.ReadHeader();
        switch (type)
        {
            case WkbReader.Polygon:
                writer.Write("""{"type":"Polygon","coordinates":"""u8);
                if (!TryWritePolygon(ref reader, isFirst: true))
                {
                    writer.Write("[]"u8);
                }
                break;
            case WkbReader.MultiPolygon:
                writer.Write("""{"type":"MultiPolygon","coordinates":["""u8);
                var isFirst = true;
                for (var left = reader.ReadCount(); left > 0; left--)
                {
                    reader.ReadHeader();
                    isFirst &= !TryWritePolygon(ref reader, isFirst);
                }
                writer.Write("]"u8);
                break;
            default:
                throw new InvalidDataException($"WKB geometry type {type} is not an outline.");
        }
        writer.Write("}"u8);
    }

    /// <returns>False for a polygon without surface, of which nothing is written.</returns>
    private bool TryWritePolygon(ref WkbReader reader, bool isFirst)
    {
        var rings = reader.ReadCount();
        var output = this;
        var written = 0;
        for (var i = 0; i < rings; i++)
        {
            var ring = reader.ReadRing();
            output = i == 0 ? FineEnoughFor(ring) : output;

            // A polygon without a shell has no holes either.
            var area = i > 0 && written == 0 ? 0 : output.SignedArea(ring);
            if (area == 0)
            {
                continue;
            }
            writer.Write(written > 0 ? ","u8 : isFirst ? "["u8 : ",["u8);
            output.WriteRing(ring, isReversed: area > 0 != (i == 0));
            written++;
        }
        if (written > 0)
        {
            writer.Write("]"u8);
        }
        return written > 0;
    }

    /// <returns>The writer of the fewest decimals, these or more, that leave the ring a surface.</returns>
    private GeoJsonWriter FineEnoughFor(WkbRing shell)
    {
        var output = this;
        for (var finer = precision + 1; finer <= MaxPrecision && output.SignedArea(shell) == 0; finer++)
        {
            output = new GeoJsonWriter(writer, finer);
        }
        return output;
    }

    /// <summary>Twice the area as it is written, in squares of the last decimal: above 0 when the ring runs counter-clockwise.</summary>
    private long SignedArea(WkbRing ring)
    {
        if (ring.Count == 0)
        {
            return 0;
        }
        var (originX, originY) = UnitsAt(ring, 0);
        var (area, lastX, lastY) = (0L, 0L, 0L);
        for (var i = 1; i < ring.Count; i++)
        {
            var (x, y) = UnitsAt(ring, i);
            (x, y) = (x - originX, y - originY);
            area += (lastX * y) - (x * lastY);
            (lastX, lastY) = (x, y);
        }
        return area;
    }

    private void WriteRing(WkbRing ring, bool isReversed)
    {
        var (lastX, lastY) = (0L, 0L);
        for (var i = 0; i < ring.Count; i++)
        {
            var (x, y) = UnitsAt(ring, isReversed ? ring.Count - 1 - i : i);
            if (i > 0 && x == lastX && y == lastY)
            {
                continue;
            }
            writer.Write(i == 0 ? "["u8 : ","u8);
            WritePosition(x, y);
            (lastX, lastY) = (x, y);
        }
        writer.Write("]"u8);
    }

    private (long X, long Y) UnitsAt(WkbRing ring, int index)
    {
        var (x, y) = ring[index];
        return (ToUnits(x), ToUnits(y));
    }

    private void WritePosition(long x, long y)
    {
        writer.Write("["u8);
        WriteNumber(x);
        writer.Write(","u8);
        WriteNumber(y);
        writer.Write("]"u8);
    }

    private long ToUnits(double degrees) => (long)Math.Round(degrees * _unitsPerDegree);

    private void WriteNumber(long units)
    {
        var output = writer.GetSpan(MaxNumberLength);
        var length = 0;
        if (units < 0)
        {
            output[length++] = (byte)'-';
            units = -units;
        }
        Utf8Formatter.TryFormat(units / _unitsPerDegree, output[length..], out var digits);
        length += digits;
        var decimals = units % _unitsPerDegree;
        if (decimals > 0)
        {
            output[length++] = (byte)'.';
            for (var unit = _unitsPerDegree / 10; decimals > 0; unit /= 10)
            {
                output[length++] = (byte)('0' + (decimals / unit));
                decimals %= unit;
            }
        }
        writer.Advance(length);
    }
}
