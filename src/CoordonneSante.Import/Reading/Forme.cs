using System.Globalization;

namespace CoordonneSante.Import.Reading;

/// <summary>The written forms of dates and numbers in official files.</summary>
/// <remarks>Those of codes are <see cref="Annuaire.Textes.CodeOfficiel"/>.</remarks>
internal static class Forme
{
    public static bool TryDate(string text, out DateOnly date) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    /// <summary>A finite decimal number with a point, without exponent nor thousands.</summary>
    public static bool TryNumber(string text, out double number) =>
        double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number)
        && double.IsFinite(number);

    /// <summary>A finite number as coordinates are written: with a point or a comma, grouped by spaces or not, with an exponent or
    /// not.</summary>
    public static bool TryCoordinate(string text, out double number) =>
        double.TryParse(
            string.Concat(text.Where(character => !char.IsWhiteSpace(character))).Replace(',', '.'),
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent,
            CultureInfo.InvariantCulture,
            out number)
        && double.IsFinite(number);

    /// <summary>A whole number that is not negative.</summary>
    public static bool TryCount(string text, out int count) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out count);
}
