namespace CoordonneSante.Pages.Composants.Cartes;

/// <summary>Spreads values over shades of about as many values each, from the lightest to the darkest.</summary>
internal sealed class Shades
{
    private readonly double[] _bounds;

    private Shades(double[] bounds) => _bounds = bounds;

    /// <summary>The bounds of each shade, the lightest first: from, to.</summary>
    public IReadOnlyList<(double From, double To)> Classes => [.. _bounds.Zip(_bounds.Skip(1))];

    /// <param name="values">Those that are known.</param>
    /// <param name="count">Shades at most.</param>
    public static Shades Over(IEnumerable<double> values, int count = 5)
    {
        var sorted = values.Order().ToArray();
        return new Shades(
            sorted.Length == 0
                ? []
                :
                [
                    .. Enumerable
                        .Range(0, count + 1)
                        .Select(rank => sorted[Math.Min(rank * sorted.Length / count, sorted.Length - 1)])
                        .Distinct(),
                ]);
    }

    /// <returns>The rank of its shade from 0; null for a value that is not known.</returns>
    public int? Of(double? value) => value is not { } known || _bounds.Length == 0
        ? null
        : Math.Clamp(_bounds.Count(bound => bound <= known) - 1, 0, Math.Max(0, _bounds.Length - 2));
}
