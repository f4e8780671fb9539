using System.Globalization;
using System.Text;

namespace CoordonneSante.Pages.Composants.Cartes;

/// <summary>The data of an SVG path, in whole units: what the eye would not see is left out.</summary>
internal static class PathText
{
    /// <summary>Rings smaller than this, in units of the drawing, are not drawn, but for the greatest.</summary>
    private const double Visible = 2.5;

    /// <param name="outline">What to draw.</param>
    /// <param name="projection">Where.</param>
    public static string Of(Outline outline, Projection projection) => OfRings(outline.Rings.Select(ring => new[] { ring }), projection);

    /// <param name="rings">Closed lines, in pieces.</param>
    /// <param name="projection">Where.</param>
    public static string OfRings(IEnumerable<IReadOnlyList<Spot[]>> rings, Projection projection)
    {
        var text = new StringBuilder();
        var placed = rings.Select(ring => Place(ring, projection)).OrderByDescending(SizeOf).ToArray();
        foreach (var ring in placed.Where((ring, rank) => rank == 0 || SizeOf(ring) >= Visible))
        {
            Append(text, Simplify(ring), isClosed: true);
        }

        return text.ToString();
    }

    /// <param name="lines">Open lines, in pieces.</param>
    /// <param name="projection">Where.</param>
    public static string OfLines(IEnumerable<IReadOnlyList<Spot[]>> lines, Projection projection)
    {
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            Append(text, Simplify(Place(line, projection)), isClosed: false);
        }

        return text.ToString();
    }

    private static Spot[][] Place(IReadOnlyList<Spot[]> line, Projection projection) =>
        [.. line.Select(piece => piece.Select(projection.Place).ToArray())];

    private static IEnumerable<Spot> Simplify(Spot[][] line) => line.SelectMany(Simplification.Of);

    private static double SizeOf(Spot[][] ring)
    {
        var box = Box.Around(ring.SelectMany(piece => piece));
        return Math.Max(box.Width, box.Height);
    }

    private static void Append(StringBuilder text, IEnumerable<Spot> line, bool isClosed)
    {
        var start = text.Length;
        (int X, int Y)? last = null;
        foreach (var spot in line)
        {
            var (x, y) = ((int)Math.Round(spot.X), (int)Math.Round(spot.Y));
            if (last is not { } before)
            {
                text.Append(CultureInfo.InvariantCulture, $"M{x} {y}l");
            }
            else if (before != (x, y))
            {
                text.Append(CultureInfo.InvariantCulture, $"{x - before.X} {y - before.Y} ");
            }

            last = (x, y);
        }

        if (text[^1] == 'l')
        {
            text.Length = start; // All in one unit: nothing to see.
            return;
        }

        text.Length--;
        if (isClosed)
        {
            text.Append('z');
        }
    }
}
