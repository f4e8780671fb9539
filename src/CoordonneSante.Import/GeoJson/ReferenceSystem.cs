using System.Text.RegularExpressions;

namespace CoordonneSante.Import.GeoJson;

/// <summary>The coordinate reference system that a GeoJSON file names, although the format has had only one since 2016.</summary>
internal static partial class ReferenceSystem
{
    /// <summary>Whether a text of the root names the system: by name, by link, by number, or in the manner of JSON-FG.</summary>
    public static bool IsNamedBy(string path) =>
        path is "crs.properties.name" or "crs.properties.href" or "crs.properties.code" or "coordRefSys";

    /// <summary>EPSG numbers of WGS 84, and of France's own systems in degrees, which differ from it by less than a metre.</summary>
    private static readonly HashSet<string> Degrees =
        ["4326", "4979", "4171", "4258", "4463", "4470", "4558", "4624", "4627", "5489"];

    /// <returns>Null for WGS 84; else how the error names the system, "EPSG:2154" where it has a number.</returns>
    public static string? Foreign(string name)
    {
        var number = LastNumber().Match(name) is { Success: true } match ? match.Value : null;
        if (
            name.Contains("CRS84", StringComparison.OrdinalIgnoreCase)
            || (number is not null && Degrees.Contains(number))
            || Wgs84().IsMatch(name))
        {
            return null;
        }

        return number is null ? $"« {(name.Length > 80 ? name[..80] + "…" : name)} »" : $"EPSG:{number}";
    }

    [GeneratedRegex(@"(?<![0-9])[0-9]{4,6}(?![0-9])", RegexOptions.RightToLeft)]
    private static partial Regex LastNumber();

    [GeneratedRegex(@"\AWGS[ _]?84\z", RegexOptions.IgnoreCase)]
    private static partial Regex Wgs84();
}
