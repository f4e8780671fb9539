using System.Text.Json;
using NetTopologySuite.Geometries;

namespace CoordonneSante.Annuaire.Spatial;

/// <summary>Reads a Polygon or a MultiPolygon (RFC 7946), and says in French what is wrong with another, down to the position.</summary>
/// <remarks>Either winding is taken; what follows longitude and latitude is dropped; sides may cross. One reader per geometry.</remarks>
public sealed class SurfaceReader
{
    /// <summary>Points of a ring with an area, the first repeated at the end.</summary>
    private const int MinRingLength = 4;

    /// <summary>SRID 4326: WGS 84.</summary>
    private static readonly GeometryFactory Factory = new(new PrecisionModel(), 4326);

    private int _positions;

    /// <summary>In all rings together.</summary>
    public int MaxPositions { get; init; } = int.MaxValue;

    /// <summary>Whether a position beyond ±180 or ±90 is an error; otherwise any finite numbers are read.</summary>
    public bool RequiresDegrees { get; init; }

    /// <summary>
    /// Whether a ring of three points or fewer, of which rounding made a point or a segment, is kept, by repeating its last point.
    /// </summary>
    public bool KeepsFlatRings { get; init; }

    /// <summary>Whether such a ring was read.</summary>
    public bool HasFlatRing { get; private set; }

    /// <summary>What is wrong with the geometry, as a sentence; null as long as nothing is.</summary>
    public string? Error { get; private set; }

    /// <param name="json">What stands for the geometry.</param>
    /// <returns>Null when it is none, see <see cref="Error"/>.</returns>
    public Geometry? Read(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            return Fail<Geometry>("GeoJSON attend un objet : {\"type\": \"Polygon\", \"coordinates\": […]}.");
        }
        if (HasType(json, "Feature"u8) || HasType(json, "FeatureCollection"u8))
        {
            return Fail<Geometry>("GeoJSON attend une géométrie, pas un objet géographique : donnez son membre « geometry ».");
        }
        var isPolygon = HasType(json, "Polygon"u8);
        if (!isPolygon && !HasType(json, "MultiPolygon"u8))
        {
            return Fail<Geometry>("GeoJSON attend un « type » qui vaut « Polygon » ou « MultiPolygon ».");
        }
        if (!json.TryGetProperty("coordinates", out var coordinates))
        {
            return Fail<Geometry>("La géométrie n'a pas de « coordinates ».");
        }
        return isPolygon ? ReadPolygon(coordinates, "polygone") : ReadPolygons(coordinates);
    }

    private static bool HasType(JsonElement json, ReadOnlySpan<byte> type) =>
        json.TryGetProperty("type"u8, out var given) && given.ValueKind == JsonValueKind.String && given.ValueEquals(type);

    private MultiPolygon? ReadPolygons(JsonElement coordinates)
    {
        if (!IsFilledArray(coordinates))
        {
            return Fail<MultiPolygon>("« coordinates » d'un MultiPolygon est une liste de polygones, non vide.");
        }
        var polygons = new List<Polygon>();
        foreach (var item in coordinates.EnumerateArray())
        {
            if (ReadPolygon(item, $"polygone {polygons.Count + 1}") is not { } polygon)
            {
                return null;
            }
            polygons.Add(polygon);
        }
        return Factory.CreateMultiPolygon([.. polygons]);
    }

    private Polygon? ReadPolygon(JsonElement coordinates, string place)
    {
        if (!IsFilledArray(coordinates))
        {
            return Fail<Polygon>($"Dans le {place}, une liste d'anneaux est attendue : le contour, puis ses trous.");
        }
        var rings = new List<LinearRing>();
        foreach (var item in coordinates.EnumerateArray())
        {
            if (ReadRing(item, rings.Count == 0 ? $"le contour du {place}" : $"le trou {rings.Count} du {place}") is not { } ring)
            {
                return null;
            }
            rings.Add(ring);
        }
        return Factory.CreatePolygon(rings[0], [.. rings[1..]]);
    }

    private LinearRing? ReadRing(JsonElement coordinates, string place)
    {
        if (!IsFilledArray(coordinates) || (coordinates.GetArrayLength() < MinRingLength && !KeepsFlatRings))
        {
            return Fail<LinearRing>($"Dans {place}, il faut au moins {MinRingLength} positions, la première répétée à la fin.");
        }
        _positions += coordinates.GetArrayLength();
        if (_positions > MaxPositions)
        {
            return Fail<LinearRing>($"La géométrie compte plus de {MaxPositions:# ##0} positions : simplifiez-la.");
        }
        var points = new Coordinate[Math.Max(coordinates.GetArrayLength(), MinRingLength)];
        var count = 0;
        foreach (var item in coordinates.EnumerateArray())
        {
            if (ReadPosition(item) is not { } point)
            {
                return Fail<LinearRing>(
                    $"Dans {place}, la position {count + 1} n'est pas [longitude, latitude] en degrés WGS 84, "
                        + "de -180 à 180 et de -90 à 90.");
            }
            points[count++] = point;
        }
        if (RequiresDegrees && CrossesAntimeridian(points.AsSpan(0, count)))
        {
            return Fail<LinearRing>(
                $"Dans {place}, deux positions de suite sont à plus de 180° de longitude : à cheval sur le 180e méridien, la géométrie "
                    + "se donne en deux polygones, un de chaque côté (MultiPolygon).");
        }
        HasFlatRing |= count < points.Length;
        Array.Fill(points, points[count - 1], count, points.Length - count);
        return points[0].Equals2D(points[^1])
            ? Factory.CreateLinearRing(points)
            : Fail<LinearRing>($"Dans {place}, la dernière position ne répète pas la première : l'anneau n'est pas fermé.");
    }

    /// <summary>RFC 7946, "Antimeridian Cutting": such a side would go round the earth the other way. One of 360° is the whole
    /// world's.</summary>
    private static bool CrossesAntimeridian(ReadOnlySpan<Coordinate> ring)
    {
        for (var i = 1; i < ring.Length; i++)
        {
            if (Math.Abs(ring[i].X - ring[i - 1].X) is > 180 and < 360)
            {
                return true;
            }
        }
        return false;
    }

    private Coordinate? ReadPosition(JsonElement item) =>
        item.ValueKind == JsonValueKind.Array
        && item.GetArrayLength() >= 2
        && TryNumber(item[0], 180, out var longitude)
        && TryNumber(item[1], 90, out var latitude)
            ? new Coordinate(longitude, latitude)
            : null;

    private bool TryNumber(JsonElement element, double limit, out double number)
    {
        number = 0;
        return element.ValueKind == JsonValueKind.Number
            && element.TryGetDouble(out number)
            && double.IsFinite(number)
            && (!RequiresDegrees || Math.Abs(number) <= limit);
    }

    private static bool IsFilledArray(JsonElement json) => json.ValueKind == JsonValueKind.Array && json.GetArrayLength() > 0;

    private T? Fail<T>(string error)
        where T : class
    {
        Error = error;
        return null;
    }
}
