using System.Text.Json;

namespace CoordonneSante.Pages.Composants.Cartes;

/// <summary>Areas and places drawn at one scale.</summary>
internal sealed class TerritoireDrawing
{
    /// <summary>Pixels at which it is shown, at most.</summary>
    public const int Pixels = 640;

    /// <summary>More areas than that are not drawn one by one: each would be smaller than a finger.</summary>
    private const int ManyAreas = 100;

    /// <summary>With more areas than that, borders between those of a zone would hide what the zones are.</summary>
    private const int TooManyForBorders = 1000;

    private const int Fine = 640;

    /// <summary>A reader of many areas sees the whole, and waits less for it.</summary>
    private const int Coarse = 360;

    private const int Margin = 10;

    private TerritoireDrawing(int width, int height, IReadOnlyList<Spot> spots)
    {
        Width = width;
        Height = height;
        Spots = spots;
    }

    /// <summary>In units of the drawing, as all that follows.</summary>
    public int Width { get; }

    public int Height { get; }

    /// <summary>Units in a pixel.</summary>
    public double Scale => (double)Width / Pixels;

    /// <summary>The path of each area, in their order, empty for those without outline; null where they are too many.</summary>
    public IReadOnlyList<string>? Areas { get; private init; }

    /// <summary>The path of all the areas of each zone, by its rank, where they are not drawn one by one.</summary>
    public IReadOnlyList<KeyValuePair<int, string>> Zones { get; private init; } = [];

    /// <summary>The path of the borders between areas of one zone; empty where each area or no border is drawn.</summary>
    public string Borders { get; private init; } = "";

    /// <summary>Where each place is drawn.</summary>
    public IReadOnlyList<Spot> Spots { get; }

    /// <param name="areas">GeoJSON, null where it is not known, and the rank of the zone.</param>
    /// <param name="places">Degrees.</param>
    /// <returns>Null when no area has an outline.</returns>
    public static TerritoireDrawing? Of(IReadOnlyList<(JsonElement? Contour, int Zone)> areas, IEnumerable<Spot> places)
    {
        var outlines = areas.Select(area => area.Contour is { } known ? Outline.Of(known) : null).ToArray();
        var spots = outlines.SelectMany(outline => outline?.Rings ?? []).SelectMany(ring => ring).ToArray();
        if (spots.Length == 0)
        {
            return null;
        }

        var isCoarse = areas.Count > ManyAreas;
        var width = isCoarse ? Coarse : Fine;
        var box = Box.Around(spots);
        var wide = box.Width * Math.Cos((box.Low + box.High) / 2 * Math.PI / 180);
        var height = (int)Math.Clamp((width - (2 * Margin)) * box.Height / wide, width / 4, width * 9 / 8);
        var projection = new Projection(box, Margin, Margin, width - (2 * Margin), height);
        height += 2 * Margin;
        Spot[] placed = [.. places.Select(projection.Place)];
        if (!isCoarse)
        {
            return new TerritoireDrawing(width, height, placed)
            {
                Areas = [.. outlines.Select(outline => outline is { Rings.Count: > 0 } ? PathText.Of(outline, projection) : "")],
            };
        }

        var mosaic = new Mosaic();
        foreach (var (outline, area) in outlines.Zip(areas))
        {
            if (outline is not null)
            {
                mosaic.Add(outline, area.Zone);
            }
        }

        return new TerritoireDrawing(width, height, placed)
        {
            Zones =
            [
                .. areas.Select(area => area.Zone).Distinct().Order()
                    .Select(zone => KeyValuePair.Create(zone, PathText.OfRings(mosaic.Around(zone), projection))),
            ],
            Borders = areas.Count > TooManyForBorders ? "" : PathText.OfLines(mosaic.Between, projection),
        };
    }
}
