using System.Globalization;
using System.Text;

namespace CoordonneSante.Annuaire.Spatial.Contours;

/// <summary>Lines as a short text: whole numbers, longitude and latitude of the first point, then what each next point adds to the one
/// before.</summary>
/// <remarks>"-167780 4811730 12 -5 30 8": numbers apart by a space, lines by a semicolon. Equal lines give equal texts.</remarks>
public static class LineText
{
    private const char BetweenLines = ';';
    private const char BetweenNumbers = ' ';
    private const int MaxLongitude = 18_000_000;
    private const int MaxLatitude = 9_000_000;

    public static string Write(IReadOnlyList<GridPoint[]> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            text.Append(text.Length == 0 ? "" : BetweenLines.ToString());
            var last = default(GridPoint);
            for (var i = 0; i < line.Length; i++)
            {
                text.Append(i == 0 ? "" : BetweenNumbers.ToString());
                text.Append(CultureInfo.InvariantCulture, $"{line[i].X - last.X}{BetweenNumbers}{line[i].Y - last.Y}");
                last = line[i];
            }
        }
        return text.ToString();
    }

    /// <exception cref="FormatException">Not lines of two points or more, all within the world.</exception>
    public static IReadOnlyList<GridPoint[]> Parse(ReadOnlySpan<char> text)
    {
        var lines = new List<GridPoint[]>(1);
        foreach (var line in text.Split(BetweenLines))
        {
            lines.Add(ParseLine(text[line]));
        }
        return lines;
    }

    private static GridPoint[] ParseLine(ReadOnlySpan<char> text)
    {
        var numbers = text.Count(BetweenNumbers) + 1;
        if (numbers < 4 || numbers % 2 != 0)
        {
            throw Malformed(text);
        }
        var points = new GridPoint[numbers / 2];
        var rest = text;
        var (x, y) = (0, 0);
        for (var i = 0; i < points.Length; i++)
        {
            if (!TryAdd(ref rest, ref x, MaxLongitude) || !TryAdd(ref rest, ref y, MaxLatitude))
            {
                throw Malformed(text);
            }
            points[i] = new GridPoint(x, y);
        }
        return points;
    }

    /// <summary>Reads a number and adds it: a directory has a million of them, too many for <see cref="int.TryParse(string, out int)"/> at
    /// start-up.</summary>
    private static bool TryAdd(ref ReadOnlySpan<char> text, ref int sum, int limit)
    {
        var isNegative = text is ['-', ..];
        var (number, index) = (0, isNegative ? 1 : 0);
        var first = index;
        for (; index < text.Length && char.IsAsciiDigit(text[index]) && number <= 2 * MaxLongitude; index++)
        {
            number = (number * 10) + (text[index] - '0');
        }
        if (index == first || (index < text.Length && text[index] != BetweenNumbers))
        {
            return false;
        }
        text = text[Math.Min(index + 1, text.Length)..];
        sum += isNegative ? -number : number;
        return Math.Abs((long)sum) <= limit;
    }

    private static FormatException Malformed(ReadOnlySpan<char> text) =>
        new($"« {(text.Length > 40 ? $"{text[..40]}…" : text.ToString())} » n'est pas une ligne de contour.");
}
