using System.Globalization;

namespace CoordonneSante.Annuaire.Entites.Durees;

/// <summary>The travel times from a commune as one text, "35047 12.5;35238 0": a matrix has millions of them, and a row for each would be
/// too many.</summary>
public static class TexteDurees
{
    /// <param name="trajets">By INSEE code of the arrival, minutes.</param>
    public static string Write(IEnumerable<KeyValuePair<string, double>> trajets) => string.Join(
        ';',
        trajets
            .OrderBy(trajet => trajet.Key, StringComparer.Ordinal)
            .Select(trajet => FormattableString.Invariant($"{trajet.Key} {trajet.Value}")));

    /// <exception cref="FormatException">The text is malformed.</exception>
    public static IEnumerable<(string Code, double Minutes)> Parse(string text)
    {
        foreach (var trajet in text.Split(';'))
        {
            var space = trajet.IndexOf(' ', StringComparison.Ordinal);
            yield return space > 0
                ? (trajet[..space], double.Parse(trajet.AsSpan(space + 1), NumberStyles.Float, CultureInfo.InvariantCulture))
                : throw new FormatException($"« {trajet} » n'est pas un code de commune et des minutes.");
        }
    }
}
