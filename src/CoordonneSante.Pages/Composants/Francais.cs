using System.Globalization;

namespace CoordonneSante.Pages.Composants;

/// <summary>Numbers and dates as French texts write them.</summary>
internal static class Francais
{
    private static readonly NumberFormatInfo Format = new()
    {
        NumberDecimalSeparator = ",",
        NumberGroupSeparator = "\u202F",
        NumberGroupSizes = [3],
        PercentDecimalSeparator = ",",
        PercentGroupSeparator = "\u202F",
        PercentSymbol = "%",
        PercentPositivePattern = 0,
        PercentNegativePattern = 0,
        NegativeSign = "\u2212",
    };

    private static readonly string[] Months =
    [
        "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre",
    ];

    private static readonly string[] Directions =
    [
        "au nord", "au nord-est", "à l'est", "au sud-est", "au sud", "au sud-ouest", "à l'ouest", "au nord-ouest",
    ];

    /// <summary><c>67 416 000</c>.</summary>
    public static string Entier(long value) => value.ToString("N0", Format);

    /// <summary><c>0,74</c>; null gives <c>—</c>.</summary>
    public static string Decimal(double? value, int digits = 2) =>
        value is { } known ? known.ToString($"N{digits.ToString(CultureInfo.InvariantCulture)}", Format) : "—";

    /// <summary>A number with the decimals that it has, two at most: <c>4 678</c>, <c>50,25</c>.</summary>
    public static string Nombre(double value) => value.ToString("#,##0.##", Format);

    /// <summary>A rate to two decimals, <c>&lt; 0,01</c> where they would hide that there is some; null gives <c>—</c>.</summary>
    public static string Taux(double? rate) => rate is > 0 and < 0.005 ? "<\u00A00,01" : Decimal(rate);

    /// <summary><c>12,3 %</c> of a share between 0 and 1; null gives <c>—</c>.</summary>
    public static string Pourcent(double? share, int digits = 1) =>
        share is { } known ? known.ToString($"P{digits.ToString(CultureInfo.InvariantCulture)}", Format).Replace(' ', '\u00A0') : "—";

    /// <summary><c>8 janvier 2021</c>, <c>1er mai 1996</c>.</summary>
    public static string Date(DateOnly date) =>
        $"{(date.Day == 1 ? "1er" : date.Day.ToString(CultureInfo.InvariantCulture))}\u00A0"
        + $"{Months[date.Month - 1]} {date.Year.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>The days of a vintage, as the API writes them: <c>2021-01-08, 2026-03-11</c>; one that is no day stays as it is.</summary>
    public static string Dates(string? days) => string.Join(
        ", ",
        (days ?? "").Split(", ").Select(text =>
            DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? Date(day) : text));

    /// <summary><c>2021-01-08</c>, as <c>time</c> elements have it.</summary>
    public static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary><c>1 structure</c>, <c>0 structure</c>, <c>2 structures</c>.</summary>
    public static string Compte(long count, string singular, string plural) => $"{Entier(count)}\u00A0{(count < 2 ? singular : plural)}";

    /// <summary><c>850 m</c>, <c>3,4 km</c>, <c>27 km</c>.</summary>
    public static string Distance(double metres) => metres switch
    {
        < 995 => $"{Entier((long)Math.Round(metres / 10) * 10)}\u00A0m",
        < 9_950 => $"{Decimal(metres / 1000, 1)}\u00A0km",
        _ => $"{Entier((long)Math.Round(metres / 1000))}\u00A0km",
    };

    /// <summary><c>au nord-est</c>, of a direction in degrees from the north, clockwise.</summary>
    public static string Direction(double degrees) => Directions[(int)Math.Round(degrees / 45) % Directions.Length];
}
