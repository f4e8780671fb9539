using System.Globalization;
using System.Text.RegularExpressions;

namespace CoordonneSante.Import.Projections;

/// <summary>The metres that a map may be drawn in: besides the official systems of each territory, those by parallel and that of the
/// web.</summary>
internal static partial class ProjectionDeCarte
{
    /// <param name="label">How the file names its system: "urn:ogc:def:crs:EPSG::3948", "RGF93 / CC48".</param>
    /// <returns>Null when no system, or an unknown one, is named.</returns>
    public static ProjectionLocale? Read(string label)
    {
        if (LibelleDeProjection.Read(label) is SystemeDeCoordonnees.Projete projected)
        {
            return projected.Projection;
        }

        if (WebMercator().IsMatch(label))
        {
            return ProjectionLocale.WebMercator;
        }

        if (Parallel().Match(label) is not { Success: true } match)
        {
            return null;
        }

        var digits = int.Parse(match.Groups["parallel"].ValueSpan, CultureInfo.InvariantCulture);
        return ProjectionLocale.ConiquesConformes[digits - (digits < 42 ? 22 : 42)];
    }

    /// <summary>By number, EPSG's or the one it had before it got one, or by name.</summary>
    [GeneratedRegex("(?<![0-9])(?:3857|900913|102100|3785)(?![0-9])|PSEUDO[^0-9A-Z]*MERCATOR", RegexOptions.IgnoreCase)]
    private static partial Regex WebMercator();

    /// <summary>EPSG:3942 to 3950, EPSG:9822 to 9830 and 9842 to 9850 of later realisations, or CC42 to CC50.</summary>
    [GeneratedRegex(
        "(?:(?<![0-9])98(?<parallel>2[2-9]|30)(?![0-9])|(?:(?<![0-9])(?:39|98)|(?<![A-Z])(?:RGF93)?CC)(?<parallel>4[2-9]|50)(?![0-9]))",
        RegexOptions.IgnoreCase)]
    private static partial Regex Parallel();
}
