using System.Globalization;
using System.Text.RegularExpressions;

namespace CoordonneSante.Import.Projections;

/// <summary>Recognises a system of coordinates in free text: by its EPSG number, else by its name and zone, whatever the words around
/// them.</summary>
/// <remarks>
/// Published by FINESS: "L93_METROPOLE" and "UTM_N20", "LAMBERT_93", "EPSG:2154 RGF93 / Lambert-93 (Métropole)",
/// "EPSG:5490 RGAF09/UTM Zone 20N (Antilles)", "WGS84/UTM zone 21N (St-Pierre-et-Miquelon)".
/// </remarks>
internal static partial class LibelleDeProjection
{
    private static readonly SystemeDeCoordonnees _geographic = new SystemeDeCoordonnees.Geographique();

    private static readonly SystemeDeCoordonnees _elsewhere = new SystemeDeCoordonnees.Ailleurs();

    /// <summary>By EPSG number. Systems of one line differ by the realisation of their datum, by less than a metre.</summary>
    private static readonly Dictionary<int, SystemeDeCoordonnees> _byNumber = new (SystemeDeCoordonnees System, int[] Numbers)[]
    {
        (Of(ProjectionLocale.Lambert93), [2154, 9793, 9794]),
        (Of(ProjectionLocale.Antilles), [5490, 4559, 2989, 32620]),
        (Of(ProjectionLocale.Guyane), [2972, 32622]),
        (Of(ProjectionLocale.Reunion), [2975, 32740]),
        (Of(ProjectionLocale.Mayotte), [4471, 32738]),
        (_geographic, [4326, 4171]),
        (
            _elsewhere,
            [4467, 32621, 8903, 32701, 3296, 3297, 3298, 3299, 32705, 32706, 32707, 32708, 3163, 3169, 3170, 3171, 32757, 32758, 32759]),
    }
        .SelectMany(line => line.Numbers.Select(number => (number, line.System)))
        .ToDictionary();

    /// <summary>By UTM zone; each zone is of one hemisphere only in the French territories.</summary>
    private static readonly Dictionary<(int Zone, bool IsNorth), SystemeDeCoordonnees> _byZone = new()
    {
        [(20, true)] = Of(ProjectionLocale.Antilles),
        [(22, true)] = Of(ProjectionLocale.Guyane),
        [(40, false)] = Of(ProjectionLocale.Reunion),
        [(38, false)] = Of(ProjectionLocale.Mayotte),
        [(21, true)] = _elsewhere,
        [(1, false)] = _elsewhere,
        [(5, false)] = _elsewhere,
        [(6, false)] = _elsewhere,
        [(7, false)] = _elsewhere,
        [(8, false)] = _elsewhere,
        [(57, false)] = _elsewhere,
        [(58, false)] = _elsewhere,
        [(59, false)] = _elsewhere,
    };

    /// <returns>Null when no system, or an unknown one, is named.</returns>
    public static SystemeDeCoordonnees? Read(string text)
    {
        if (Epsg().Match(text) is { Success: true } epsg)
        {
            return _byNumber.GetValueOrDefault(Number(epsg.Groups["number"]));
        }

        if (Lambert93().IsMatch(text))
        {
            return Of(ProjectionLocale.Lambert93);
        }

        if (Utm().Match(text) is { Success: true } utm)
        {
            return ByZone(Number(utm.Groups["zone"]), $"{utm.Groups["before"].Value}{utm.Groups["after"].Value}");
        }

        var bare = BareNumber()
            .Matches(text)
            .Select(match => _byNumber.GetValueOrDefault(Number(match)))
            .OfType<SystemeDeCoordonnees>()
            .FirstOrDefault();
        return bare ?? (Wgs84().IsMatch(text) ? _geographic : null);
    }

    private static SystemeDeCoordonnees? ByZone(int zone, string hemisphere) => hemisphere.Length == 0
        ? _byZone.GetValueOrDefault((zone, true)) ?? _byZone.GetValueOrDefault((zone, false))
        : _byZone.GetValueOrDefault((zone, hemisphere[0] is 'N' or 'n'));

    private static SystemeDeCoordonnees.Projete Of(ProjectionLocale projection) => new(projection);

    private static int Number(Capture capture) => int.Parse(capture.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"EPSG[^0-9A-Z]*(?<number>[0-9]{4,6})(?![0-9])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Epsg();

    [GeneratedRegex(@"(?<![A-Z])L(?:AMB(?:ERT)?)?[^0-9A-Z]*93(?![0-9])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Lambert93();

    [GeneratedRegex(
        "UTM[^0-9A-Z]*(?<before>N(?:ORD|ORTH)?|S(?:UD|OUTH)?)?[^0-9A-Z]*(?:ZONE|FUSEAU)?[^0-9A-Z]*0?(?<zone>[0-9]{1,2})(?![0-9])"
            + "[^0-9A-Z]*(?<after>N(?:ORD|ORTH)?|S(?:UD|OUTH)?)?(?![A-Z])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Utm();

    [GeneratedRegex("(?<![0-9])[0-9]{4,5}(?![0-9])")]
    private static partial Regex BareNumber();

    [GeneratedRegex("WGS[^0-9A-Z]*(?:19)?84(?![0-9])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Wgs84();
}
