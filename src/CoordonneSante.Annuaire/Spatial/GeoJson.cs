using System.Buffers;
using System.Text;

namespace CoordonneSante.Annuaire.Spatial;

/// <summary>A GeoJSON geometry (RFC 7946), longitude first, made only while it is written.</summary>
public readonly struct GeoJson
{
    /// <summary>Decimals kept of a position: 6 are 11 cm.</summary>
    private const int PointPrecision = 6;

    private readonly Position? _point;
    private readonly byte[]? _wkb;
    private readonly int _precision;

    internal GeoJson(Position point)
    {
        _point = point;
        _precision = PointPrecision;
    }

    /// <param name="wkb">Polygon or MultiPolygon as little-endian or big-endian WKB.</param>
    /// <param name="precision">Decimals kept of each coordinate.</param>
    internal GeoJson(byte[] wkb, int precision)
    {
        _wkb = wkb;
        _precision = precision;
    }

    /// <summary>Polygon or MultiPolygon as WKB, whole.</summary>
    /// <exception cref="InvalidOperationException">It is a point, or nothing.</exception>
    internal byte[] OutlineWkb => _wkb ?? throw new InvalidOperationException("This GeoJson is no outline.");

    /// <summary>Writes the geometry as a UTF-8 JSON object.</summary>
    public void WriteTo(IBufferWriter<byte> writer)
    {
        var output = new GeoJsonWriter(writer, _precision);
        if (_point is not null)
        {
            output.WritePoint(_point.Longitude, _point.Latitude);
        }
        else
        {
            output.WriteOutline(_wkb ?? throw new InvalidOperationException("An empty GeoJson has nothing to write."));
        }
    }

    public override string ToString()
    {
        var writer = new ArrayBufferWriter<byte>();
        WriteTo(writer);
        return Encoding.UTF8.GetString(writer.WrittenSpan);
    }
}
