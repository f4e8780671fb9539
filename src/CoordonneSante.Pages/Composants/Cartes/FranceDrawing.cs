using System.Text.Json;

namespace CoordonneSante.Pages.Composants.Cartes;

/// <summary>France as drawn: the mainland and Corsica, and under them each territory overseas at a scale of its own.</summary>
internal sealed class FranceDrawing
{
    public const int Width = 600;

    public const int Height = 716;

    private const int MainHeight = 590;

    private const int InsetSize = 104;

    /// <summary>Degrees that hold all that is drawn at the main scale.</summary>
    private static readonly Box Europe = new(-6, 41, 10, 52);

    private FranceDrawing(IReadOnlyDictionary<string, string> paths, IReadOnlyList<Box> insets)
    {
        Paths = paths;
        Insets = insets;
    }

    /// <summary>The path of each territory, by its code.</summary>
    public IReadOnlyDictionary<string, string> Paths { get; }

    /// <summary>The rectangles of the insets.</summary>
    public IReadOnlyList<Box> Insets { get; }

    /// <param name="contours">GeoJSON by code; territories without are not drawn.</param>
    public static FranceDrawing Of(IEnumerable<KeyValuePair<string, JsonElement>> contours)
    {
        var outlines = contours.Select(contour => (Code: contour.Key, Outline: Outline.Of(contour.Value)))
            .Where(territory => territory.Outline.Rings.Count > 0)
            .Select(territory => (territory.Code, territory.Outline, Box: Box.Around(territory.Outline.Rings.SelectMany(ring => ring))))
            .ToArray();
        var paths = new Dictionary<string, string>(StringComparer.Ordinal);
        var main = outlines.Where(territory => IsInEurope(territory.Box)).ToArray();
        if (main.Length > 0)
        {
            var all = main.SelectMany(territory =>
                (Spot[])[new(territory.Box.Left, territory.Box.Low), new(territory.Box.Right, territory.Box.High)]);
            var projection = new Projection(Box.Around(all), 2, 2, Width - 4, MainHeight);
            foreach (var (code, outline, _) in main)
            {
                paths[code] = PathText.Of(outline, projection);
            }
        }

        var insets = new List<Box>();
        foreach (var (code, outline, box) in outlines.Where(territory => !IsInEurope(territory.Box)))
        {
            var left = 10 + (insets.Count * (InsetSize + 15));
            var top = Height - InsetSize - 6;
            insets.Add(new Box(left, top, left + InsetSize, top + InsetSize));
            paths[code] = PathText.Of(outline, new Projection(box, left + 8, top + 8, InsetSize - 16, InsetSize - 16));
        }

        return new FranceDrawing(paths, insets);
    }

    private static bool IsInEurope(Box box) =>
        box.Left >= Europe.Left && box.Right <= Europe.Right && box.Low >= Europe.Low && box.High <= Europe.High;
}
