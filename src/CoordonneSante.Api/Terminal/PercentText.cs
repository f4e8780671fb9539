using System.Globalization;

namespace CoordonneSante.Api.Terminal;

/// <summary>A percentage as options give it: "1%", "0,5 %".</summary>
internal static class PercentText
{
    /// <returns>Between 0 and 1; null for anything else.</returns>
    public static double? TryRead(string? text) =>
        double.TryParse(
            text?.TrimEnd('%', ' ').Replace(',', '.'),
            NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var percent
        ) && percent is >= 0 and <= 100
            ? percent / 100
            : null;
}
