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
    public static string Of(Outline outline, Projection projection)
    {
        var text = new StringBuilder();
        var rings = outline.Rings.Select(ring => ring.Select(projection.Place).ToArray()).OrderByDescending(SizeOf).ToArray();
        foreach (var ring in rings.Where((ring, rank) => rank == 0 || SizeOf(ring) >= Visible))
        {
            Append(text, Simplification.Of(ring));
        }

        return text.ToString();
    }

    private static double SizeOf(Spot[] ring)
    {
        var box = Box.Around(ring);
        return Math.Max(box.Width, box.Height);
    }

    private static void Append(StringBuilder text, IReadOnlyList<Spot> ring)
    {
        var start = text.Length;
        (int X, int Y)? last = null;
        foreach (var spot in ring)
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
        text.Append('z');
    }
}
