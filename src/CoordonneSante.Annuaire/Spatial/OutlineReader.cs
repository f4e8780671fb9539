using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

using NetTopologySuite.Geometries;
using NetTopologySuite.IO;
using NetTopologySuite.Operation.Valid;

namespace CoordonneSante.Annuaire.Spatial;

/// <summary>Reads the Polygon or MultiPolygon (RFC 7946) that a request gives, and says in French what is wrong with another.</summary>
/// <remarks>Either winding is taken; altitudes are dropped. One reader per geometry.</remarks>
public sealed class OutlineReader
{
    /// <summary>A commune's outline has some hundreds: this leaves room for any drawn or simplified one.</summary>
    private const int MaxPoints = 10_000;

    /// <summary>Points of a ring with an area, the first repeated at the end.</summary>
    private const int MinRingLength = 4;

    private static readonly GeometryFactory Factory = new();

    private int _points;
    private string? _error;

    private OutlineReader()
    {
    }

    /// <param name="json">What stands for the geometry.</param>
    /// <param name="outline">The geometry, all its decimals kept.</param>
    /// <param name="error">What is wrong with it, as a sentence.</param>
    public static bool TryRead(JsonElement json, out GeoJson outline, [NotNullWhen(false)] out string? error)
    {
        var reader = new OutlineReader();
        outline =
            reader.ReadGeometry(json) is { } geometry && reader.IsValid(geometry)
                ? new GeoJson(new WKBWriter().Write(geometry), 6)
                : default;
        error = reader._error;
        return error is null;
    }

    private Geometry? ReadGeometry(JsonElement json)
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
        if (coordinates.ValueKind != JsonValueKind.Array || coordinates.GetArrayLength() < MinRingLength)
        {
            return Fail<LinearRing>($"Dans {place}, il faut au moins {MinRingLength} positions, la première répétée à la fin.");
        }
        _points += coordinates.GetArrayLength();
        if (_points > MaxPoints)
        {
            return Fail<LinearRing>($"La géométrie compte plus de 10 000 positions : simplifiez-la.");
        }
        var points = new Coordinate[coordinates.GetArrayLength()];
        var count = 0;
        foreach (var item in coordinates.EnumerateArray())
        {
            if (!TryReadPosition(item, out points[count++]))
            {
                return Fail<LinearRing>(
                    $"Dans {place}, la position {count} n'est pas [longitude, latitude] en degrés WGS 84, de -180 à 180 et de -90 à 90.");
            }
        }
        return points[0].Equals2D(points[^1])
            ? Factory.CreateLinearRing(points)
            : Fail<LinearRing>($"Dans {place}, la dernière position ne répète pas la première : l'anneau n'est pas fermé.");
    }

    private static bool TryReadPosition(JsonElement item, out Coordinate position)
    {
        position = new Coordinate();
        if (item.ValueKind != JsonValueKind.Array
            || item.GetArrayLength() is < 2 or > 3
            || !TryDegrees(item[0], 180, out var longitude)
            || !TryDegrees(item[1], 90, out var latitude))
        {
            return false;
        }
        position = new Coordinate(longitude, latitude);
        return true;
    }

    private static bool TryDegrees(JsonElement element, double limit, out double degrees)
    {
        degrees = 0;
        return element.ValueKind == JsonValueKind.Number && element.TryGetDouble(out degrees) && Math.Abs(degrees) <= limit;
    }

    /// <summary>Without this, what is inside would depend on the algorithm.</summary>
    private bool IsValid(Geometry geometry)
    {
        if (new IsValidOp(geometry).ValidationError is not { } fault)
        {
            return true;
        }
        var where = FormattableString.Invariant($"[{fault.Coordinate.X}, {fault.Coordinate.Y}]");
        _error = fault.ErrorType is TopologyValidationErrors.HoleOutsideShell or TopologyValidationErrors.NestedHoles
            ? $"La géométrie n'est pas valide : près de {where}, un trou sort de son contour ou d'un autre trou."
            : $"La géométrie n'est pas valide : près de {where}, ses côtés se croisent ou se recouvrent.";
        return false;
    }

    private static bool IsFilledArray(JsonElement json) => json.ValueKind == JsonValueKind.Array && json.GetArrayLength() > 0;

    private T? Fail<T>(string error)
        where T : class
    {
        _error = error;
        return null;
    }
}
