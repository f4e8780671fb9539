using NetTopologySuite.Algorithm.Locate;
using NetTopologySuite.Geometries;

namespace CoordonneSante.Import.Assemblage;

/// <summary>The communes that stand in an outline: those whose centre is there, boundary included.</summary>
internal static class CommunesInside
{
    /// <param name="outline">WGS 84, longitude first.</param>
    /// <returns>In the order of their codes; arrondissements municipaux in the place of the communes that have some.</returns>
    public static IReadOnlyList<string> Of(Territories territories, Geometry outline)
    {
        var envelope = outline.EnvelopeInternal;
        var locator = new IndexedPointInAreaLocator(outline);
        return
        [
            .. territories.Communes
                .Where(commune => !territories.IsDivided(commune.CodeInsee)
                    && commune is { Longitude: { } longitude, Latitude: { } latitude }
                    && envelope.Contains(longitude, latitude)
                    && locator.Locate(new Coordinate(longitude, latitude)) != Location.Exterior)
                .Select(commune => commune.CodeInsee)
                .Order(StringComparer.Ordinal),
        ];
    }
}
