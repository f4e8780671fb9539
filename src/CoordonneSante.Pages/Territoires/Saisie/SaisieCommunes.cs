namespace CoordonneSante.Pages.Territoires.Saisie;

/// <summary>Communes as people type them: one a line, or separated by commas.</summary>
internal static class SaisieCommunes
{
    /// <summary>More lines are a larger territory, which has a code of its own.</summary>
    public const int MaxLines = 500;

    private static readonly char[] Separators = ['\n', '\r', ',', ';', '\t'];

    /// <returns>Each line once, in the order given.</returns>
    public static IReadOnlyList<string> Lines(IEnumerable<string> values) =>
    [
        .. values.SelectMany(value => value.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Distinct(StringComparer.OrdinalIgnoreCase),
    ];
}
