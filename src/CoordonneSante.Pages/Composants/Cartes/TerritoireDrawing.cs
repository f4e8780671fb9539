using System.Text.Json;

namespace CoordonneSante.Pages.Composants.Cartes;

/// <summary>Areas and places drawn at one scale.</summary>
internal sealed class TerritoireDrawing
{
    /// <summary>Pixels at which it is shown, at most.</summary>
    public const int Pixels = 640;

    /// <summary>With more areas than that the drawing is coarser: a reader sees the whole, and waits less for it.</summary>
    private const int ManyAreas = 100;

    private const int Fine = 640;

    private const int Coarse = 360;

    private const int Margin = 10;

    private TerritoireDrawing(int width, int height, IReadOnlyList<string> paths, IReadOnlyList<Spot> spots)
    {
        Width = width;
        Height = height;
        Paths = paths;
        Spots = spots;
    }

    /// <summary>In units of the drawing, as all that follows.</summary>
    public int Width { get; }

    public int Height { get; }

    /// <summary>Units in a pixel.</summary>
    public double Scale => (double)Width / Pixels;

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

        var width = outlines.Length > ManyAreas ? Coarse : Fine;
        var box = Box.Around(spots);
        var wide = box.Width * Math.Cos((box.Low + box.High) / 2 * Math.PI / 180);
        var height = (int)Math.Clamp((width - (2 * Margin)) * box.Height / wide, width / 4, width * 9 / 8);
        var projection = new Projection(box, Margin, Margin, width - (2 * Margin), height);
        return new TerritoireDrawing(
            width,
            height + (2 * Margin),
            [.. outlines.Select(outline => outline is { Rings.Count: > 0 } ? PathText.Of(outline, projection) : "")],
            [.. places.Select(projection.Place)]);
    }
}
