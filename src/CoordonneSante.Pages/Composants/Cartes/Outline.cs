using System.Text.Json;

namespace CoordonneSante.Pages.Composants.Cartes;

/// <summary>The rings of a GeoJSON polygon or multipolygon, WGS 84, longitude first.</summary>
internal sealed class Outline
{
    private Outline(IReadOnlyList<Spot[]> rings) => Rings = rings;

    public IReadOnlyList<Spot[]> Rings { get; }

    /// <param name="geometry">RFC 7946, "Polygon" and "MultiPolygon".</param>
    public static Outline Of(JsonElement geometry)
    {
        var coordinates = geometry.GetProperty("coordinates");
        var polygons = geometry.GetProperty("type").ValueEquals("Polygon") ? [coordinates] : coordinates.EnumerateArray().ToArray();
        return new Outline([.. polygons.SelectMany(polygon => polygon.EnumerateArray()).Select(ReadRing)]);
    }

    private static Spot[] ReadRing(JsonElement ring) =>
        [.. ring.EnumerateArray().Select(point => new Spot(point[0].GetDouble(), point[1].GetDouble()))];
}

/// <summary>A place on a plane: degrees, or units of a drawing.</summary>
internal readonly record struct Spot(double X, double Y);
