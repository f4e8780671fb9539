using System.Text.Json;
using CoordonneSante.Annuaire.Spatial;

namespace CoordonneSante.Api.Geocodage;

/// <summary>Reads what geocoders of the form of the Base Adresse Nationale answer: GeoJSON points with label, score, type and
/// citycode.</summary>
internal static class GeocoderJson
{
    /// <exception cref="JsonException">It is something else.</exception>
    public static IReadOnlyList<GeocodedAddress> Read(ReadOnlyMemory<byte> utf8)
    {
        using var json = JsonDocument.Parse(utf8);
        var features = Member(json.RootElement, "features", JsonValueKind.Array);
        return [.. features.EnumerateArray().Select(Address)];
    }

    private static GeocodedAddress Address(JsonElement feature)
    {
        var place = Member(Member(feature, "geometry", JsonValueKind.Object), "coordinates", JsonValueKind.Array);
        var properties = Member(feature, "properties", JsonValueKind.Object);
        if (place.GetArrayLength() < 2
            || !IsNumber(place[0], out var longitude)
            || !IsNumber(place[1], out var latitude)
            || !new Coordonnees(longitude, latitude).IsPlausible
            || !Member(properties, "score", JsonValueKind.Number).TryGetDouble(out var score))
        {
            throw new JsonException("A feature has no point or no score.");
        }

        // Null only for JSON's null, which has another kind.
        var label = Member(properties, "label", JsonValueKind.String).GetString()!;
        return new GeocodedAddress(label, Text(properties, "citycode"), longitude, latitude, score, LevelOf(Text(properties, "type")));
    }

    private static bool IsNumber(JsonElement element, out double number)
    {
        number = 0;
        return element.ValueKind == JsonValueKind.Number && element.TryGetDouble(out number);
    }

    private static JsonElement Member(JsonElement owner, string name, JsonValueKind kind) =>
        owner.ValueKind == JsonValueKind.Object && owner.TryGetProperty(name, out var member) && member.ValueKind == kind
            ? member
            : throw new JsonException($"\"{name}\" is missing or no {kind}.");

    private static string? Text(JsonElement owner, string name) =>
        owner.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.String ? member.GetString() : null;

    private static NiveauGeocodage LevelOf(string? type) => type switch
    {
        "housenumber" => NiveauGeocodage.Numero,
        "street" or "locality" => NiveauGeocodage.Voie,
        "municipality" => NiveauGeocodage.Commune,
        _ => NiveauGeocodage.Inconnu,
    };
}
