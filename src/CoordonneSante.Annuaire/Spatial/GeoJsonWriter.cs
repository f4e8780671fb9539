using System.Buffers;
using System.Buffers.Text;

namespace CoordonneSante.Annuaire.Spatial;

/// <summary>Writes geometries as GeoJSON with a fixed number of decimals, trailing zeros left out.</summary>
/// <remarks>Coordinates become integers in units of the last decimal: exact to compare, and several times faster to write.</remarks>
internal readonly ref struct GeoJsonWriter(IBufferWriter<byte> writer, int precision)
{
    /// <summary>Sign, up to ten digits, point, six decimals, with room to spare.</summary>
    private const int MaxNumberLength = 32;

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
                WritePolygon(ref reader);
                break;
            case WkbReader.MultiPolygon:
                writer.Write("""{"type":"MultiPolygon","coordinates":["""u8);
                var polygons = reader.ReadCount();
                for (var i = 0; i < polygons; i++)
                {
                    Separate(i);
                    reader.ReadHeader();
                    WritePolygon(ref reader);
                }
                writer.Write("]"u8);
                break;
            default:
                throw new InvalidDataException($"WKB geometry type {type} is not an outline.");
        }
        writer.Write("}"u8);
    }

    private void WritePolygon(ref WkbReader reader)
    {
        writer.Write("["u8);
        var rings = reader.ReadCount();
        for (var i = 0; i < rings; i++)
        {
            Separate(i);
            WriteRing(ref reader);
        }
        writer.Write("]"u8);
    }

    /// <summary>Vertices that rounding makes equal to their predecessor are left out, as long as the ring stays a ring.</summary>
    private void WriteRing(ref WkbReader reader)
    {
        writer.Write("["u8);
        var points = reader.ReadCount();
        var (written, lastX, lastY) = (0, long.MinValue, long.MinValue);
        for (var i = 0; i < points; i++)
        {
            var x = ToUnits(reader.ReadOrdinate());
            var y = ToUnits(reader.ReadOrdinate());
            var needed = i == points - 1 || points - i + written <= 4;
            if (x != lastX || y != lastY || needed)
            {
                Separate(written++);
                WritePosition(x, y);
                (lastX, lastY) = (x, y);
            }
        }
        writer.Write("]"u8);
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

    private void Separate(int index)
    {
        if (index > 0)
        {
            writer.Write(","u8);
        }
    }
}
