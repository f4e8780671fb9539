using System.Globalization;
using System.Text.Json;
using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Import.Json;
using CoordonneSante.Import.Reading;
using NetTopologySuite.Geometries;

namespace CoordonneSante.Import.GeoJson;

/// <summary>One feature in hand: its properties, its geometry, and where it is in its file.</summary>
internal sealed class GeoJsonFeature(SourceFile source, JsonSlice slice, JsonElement feature)
{
    /// <returns>Empty when absent.</returns>
    public string this[string property] => feature.Child("properties")?.Text(property) ?? "";

    /// <summary>Makes the record with the feature's surface.</summary>
    /// <param name="emprise">Where it may be, degrees, longitude first; null for anywhere on Earth.</param>
    /// <param name="toDegrees">What turns the file's coordinates into degrees; null where they are.</param>
    /// <returns>
    /// The record; before it, a rejected value for rings without area; or the rejection of a malformed or misplaced geometry.
    /// </returns>
    public IEnumerable<LineOutcome<T>> ReadSurface<T>(
        Envelope? emprise, Func<Geometry, T> make, Func<Geometry, Geometry>? toDegrees = null)
    {
        // Sides may cross: simplified outlines have some. Where it stands is told apart below.
        var reader = new SurfaceReader { KeepsFlatRings = true };
        var geometry = feature.ValueKind == JsonValueKind.Object && feature.TryGetProperty("geometry", out var given) ? given : default;
        if (reader.Read(geometry) is not { } drawn)
        {
            yield return Reject<T>("geometry", reader.Error, Motifs.GeometrieInvalide, PorteeRejet.Ligne);
            yield break;
        }

        var surface = toDegrees?.Invoke(drawn) ?? drawn;
        if (SurfacePlace.Refuse(surface.EnvelopeInternal, emprise) is { } misplaced)
        {
            var first = drawn.Coordinate;
            var found = string.Create(CultureInfo.InvariantCulture, $"{first.X}, {first.Y}");
            yield return Reject<T>("geometry.coordinates", found, misplaced, PorteeRejet.Ligne);
            yield break;
        }

        if (reader.HasFlatRing)
        {
            yield return Reject<T>("geometry", geometry.Text("type"), Motifs.AnneauSansSurface, PorteeRejet.Valeur);
        }

        yield return new LineOutcome<T>.Accepted(slice.Line, make(surface));
    }

    public LineOutcome<T> Reject<T>(string property, Motif motif)
    {
        var value = this[property] is { Length: > 0 } text ? text : null;
        return Reject<T>($"properties.{property}", value, value is null ? Motifs.ValeurManquante : motif, PorteeRejet.Ligne);
    }

    private LineOutcome<T> Reject<T>(string member, string? value, Motif motif, PorteeRejet portee)
    {
        var path = string.Create(CultureInfo.InvariantCulture, $"features[{slice.Index}].{member}");
        return new LineOutcome<T>.Rejected(source.Reject(slice.Line, path, value, motif, portee));
    }
}
