using System.Globalization;
using System.Text.RegularExpressions;

namespace CoordonneSante.Import.Lecture;

/// <summary>The written forms of official numbers and codes. A well-formed one may still name nothing.</summary>
internal static partial class Forme
{
    /// <summary>Nine characters: two of département (2A and 2B in Corsica), seven digits.</summary>
    public static bool IsFiness(string text) => Finess().IsMatch(text);

    public static bool IsSiren(string text) => text.Length == 9 && AreDigits(text);

    public static bool IsSiret(string text) => text.Length == 14 && AreDigits(text);

    public static bool IsCodePostal(string text) => text.Length == 5 && AreDigits(text);

    /// <summary>NAF form without dot, e.g. "8621Z".</summary>
    public static bool IsCodeApe(string text) => text.Length == 5 && AreDigits(text[..4]) && char.IsAsciiLetterUpper(text[4]);

    public static bool IsCodeRegion(string text) => text.Length == 2 && AreDigits(text);

    public static bool IsCodeDepartement(string text) => Departement().IsMatch(text);

    /// <summary>COG form, e.g. "01053", "2A004", "97411".</summary>
    public static bool IsCodeCommune(string text) => Commune().IsMatch(text);

    /// <summary>ANCT form of 2024 (QN…) or 2015 (QP…), e.g. "QN00101M", "QN02A01M", "QN97107I".</summary>
    public static bool IsCodeQuartier(string text) => Quartier().IsMatch(text);

    /// <summary>Whether the SIRET's check digit is right. La Poste's sites (SIREN 356000000) follow a rule of their own.</summary>
    public static bool HasSiretKey(string siret)
    {
        var luhn = 0;
        var plain = 0;
        for (var i = 0; i < siret.Length; i++)
        {
            var digit = siret[i] - '0';
            plain += digit;
            var weighted = i % 2 == 0 ? digit * 2 : digit;
            luhn += weighted > 9 ? weighted - 9 : weighted;
        }

        return luhn % 10 == 0 || (siret.StartsWith("356000000", StringComparison.Ordinal) && plain % 5 == 0);
    }

    public static bool TryDate(string text, out DateOnly date) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    /// <summary>A finite decimal number with a point, without exponent nor thousands.</summary>
    public static bool TryNumber(string text, out double number) =>
        double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number)
        && double.IsFinite(number);

    /// <summary>A finite number as coordinates are written: with a point or a comma, grouped by spaces or not, with an exponent or not.</summary>
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

    private static bool AreDigits(string text) => !text.AsSpan().ContainsAnyExceptInRange('0', '9');

    [GeneratedRegex(@"\A(?:[0-9]{2}|2[AB])[0-9]{7}\z")]
    private static partial Regex Finess();

    [GeneratedRegex(@"\A(?:[0-9]{2}|2[AB]|97[0-9])\z")]
    private static partial Regex Departement();

    [GeneratedRegex(@"\A(?:[0-9]{2}|2[AB])[0-9]{3}\z")]
    private static partial Regex Commune();

    [GeneratedRegex(@"\AQ[NP](?:0[0-9]{2}|02[AB]|9[78][0-9])[0-9]{2,3}[A-Z]?\z")]
    private static partial Regex Quartier();
}
