using System.Text.Json;
using CoordonneSante.Import.Json;
using NetTopologySuite.Geometries;

namespace CoordonneSante.Import.GeoJson;

/// <summary>Reads Polygon and MultiPolygon geometries (RFC 7946): degrees, longitude first; a third coordinate is dropped.</summary>
internal sealed class SurfaceReader
{
    /// <summary>SRID 4326: WGS 84.</summary>
    private static readonly GeometryFactory _factory = new(new PrecisionModel(), 4326);

    /// <summary>Points of a ring with an area, the first repeated at the end.</summary>
    private const int MinRingLength = 4;

    /// <summary>
    /// Whether a ring had three points or fewer: rounding made a point or a segment of it. It is kept, by repeating its last point.
    /// </summary>
    public bool HasFlatRing { get; private set; }

    /// <returns>
    /// Null unless it is a surface whose rings are closed. Where it stands is not looked at: see <see cref="SurfacePlace"/>.
    /// Rings that cross themselves are let through: simplified outlines have some.
    /// </returns>
    public Geometry? Read(JsonElement geometry)
    {
        if (!geometry.TryGetProperty("coordinates", out var coordinates) || coordinates.ValueKind != JsonValueKind.Array)
        {
            return null;
        }

        return geometry.Text("type") switch
        {
            "Polygon" => ReadPolygon(coordinates),
            "MultiPolygon" => ReadMultiPolygon(coordinates),
            _ => null,
        };
    }

    private MultiPolygon? ReadMultiPolygon(JsonElement coordinates)
    {
        var polygons = new Polygon[coordinates.GetArrayLength()];
        var count = 0;
        foreach (var item in coordinates.EnumerateArray())
        {
            if (ReadPolygon(item) is not { } polygon)
            {
                return null;
            }

            polygons[count++] = polygon;
        }

        return count == 0 ? null : _factory.CreateMultiPolygon(polygons);
    }

    private Polygon? ReadPolygon(JsonElement coordinates)
    {
        if (coordinates.ValueKind != JsonValueKind.Array || coordinates.GetArrayLength() == 0)
        {
            return null;
        }

        var rings = new LinearRing[coordinates.GetArrayLength()];
        var count = 0;
        foreach (var item in coordinates.EnumerateArray())
        {
            if (ReadRing(item) is not { } ring)
            {
                return null;
            }

            rings[count++] = ring;
        }

        return _factory.CreatePolygon(rings[0], rings[1..]);
    }

    private LinearRing? ReadRing(JsonElement coordinates)
    {
        if (coordinates.ValueKind != JsonValueKind.Array || coordinates.GetArrayLength() == 0)
        {
            return null;
        }

        var points = new Coordinate[Math.Max(coordinates.GetArrayLength(), MinRingLength)];
        var count = 0;
        foreach (var item in coordinates.EnumerateArray())
        {
            if (item.ValueKind != JsonValueKind.Array
                || item.GetArrayLength() < 2
                || !TryNumber(item[0], out var longitude)
                || !TryNumber(item[1], out var latitude))
            {
                return null;
            }

            points[count++] = new Coordinate(longitude, latitude);
        }

        HasFlatRing |= count < points.Length;
        Array.Fill(points, points[count - 1], count, points.Length - count);
        return points[0].Equals2D(points[^1]) ? _factory.CreateLinearRing(points) : null;
    }

    private static bool TryNumber(JsonElement element, out double number)
    {
        number = 0;
        return element.ValueKind == JsonValueKind.Number && element.TryGetDouble(out number) && double.IsFinite(number);
    }
}
