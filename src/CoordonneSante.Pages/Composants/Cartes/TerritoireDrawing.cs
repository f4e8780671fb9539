using System.Text.Json;

namespace CoordonneSante.Pages.Composants.Cartes;

/// <summary>Areas and places drawn at one scale.</summary>
internal sealed class TerritoireDrawing
{
    public const int Width = 640;

    private const int MaxHeight = 720;

    private const int Margin = 10;

    private TerritoireDrawing(int height, IReadOnlyList<string> paths, IReadOnlyList<Spot> spots)
    {
        Height = height;
        Paths = paths;
        Spots = spots;
    }

    public int Height { get; }

    /// <summary>The path of each area, in their order; empty for those without outline.</summary>
    public IReadOnlyList<string> Paths { get; }

    /// <summary>Where each place is drawn.</summary>
    public IReadOnlyList<Spot> Spots { get; }

    /// <param name="contours">GeoJSON; null where it is not known.</param>
    /// <param name="places">Degrees.</param>
    /// <returns>Null when no area has an outline.</returns>
    public static TerritoireDrawing? Of(IEnumerable<JsonElement?> contours, IEnumerable<Spot> places)
    {
        var outlines = contours.Select(contour => contour is { } known ? Outline.Of(known) : null).ToArray();
        var spots = outlines.SelectMany(outline => outline?.Rings ?? []).SelectMany(ring => ring).ToArray();
        if (spots.Length == 0)
        {
            return null;
        }

        var box = Box.Around(spots);
        var wide = box.Width * Math.Cos((box.Low + box.High) / 2 * Math.PI / 180);
        var height = (int)Math.Clamp((Width - (2 * Margin)) * box.Height / wide, 160, MaxHeight);
        var projection = new Projection(box, Margin, Margin, Width - (2 * Margin), height);
        return new TerritoireDrawing(
            height + (2 * Margin),
            [.. outlines.Select(outline => outline is { Rings.Count: > 0 } ? PathText.Of(outline, projection) : "")],
            [.. places.Select(projection.Place)]);
    }
}
