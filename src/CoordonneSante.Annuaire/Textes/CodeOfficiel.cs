using System.Text.RegularExpressions;

namespace CoordonneSante.Annuaire.Textes;

/// <summary>The written forms of official codes and numbers: one for what is imported and what is asked.</summary>
/// <remarks>A well-formed code may still name nothing.</remarks>
public static partial class CodeOfficiel
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

    /// <summary>Eight characters, the département on three of them.</summary>
    /// <remarks>ANCT forms of 2024, e.g. "QN00101M", "QN02A01M", "QN97107I", and of 2015, e.g. "QP001001".</remarks>
    public static bool IsCodeQuartier(string text) => Quartier().IsMatch(text);

    /// <summary>What a list may call a structure that has no official number: one word of at most 60 plain characters.</summary>
    public static bool IsIdentifiant(string text) => Identifiant().IsMatch(text);

    /// <summary>Whether the SIRET's check digit is right. La Poste's sites (SIREN 356000000) follow a rule of their own.</summary>
    public static bool HasSiretKey(string siret) =>
        Luhn(siret) % 10 == 0 || (siret.StartsWith("356000000", StringComparison.Ordinal) && siret.Sum(c => c - '0') % 5 == 0);

    /// <summary>Whether the SIREN's check digit is right.</summary>
    public static bool HasSirenKey(string siren) => Luhn(siren) % 10 == 0;

    /// <summary>Every second digit counts double, from the one before the last.</summary>
    private static int Luhn(string digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = digits[i] - '0';
            var weighted = (digits.Length - i) % 2 == 0 ? digit * 2 : digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum;
    }

    private static bool AreDigits(string text) => !text.AsSpan().ContainsAnyExceptInRange('0', '9');

    [GeneratedRegex(@"\A[A-Za-z0-9][A-Za-z0-9._:/-]{0,59}\z")]
    private static partial Regex Identifiant();

    [GeneratedRegex(@"\A(?:[0-9]{2}|2[AB])[0-9]{7}\z")]
    private static partial Regex Finess();

    [GeneratedRegex(@"\A(?:[0-9]{2}|2[AB]|97[0-9])\z")]
    private static partial Regex Departement();

    [GeneratedRegex(@"\A(?:[0-9]{2}|2[AB])[0-9]{3}\z")]
    private static partial Regex Commune();

    [GeneratedRegex(@"\A(?:QN(?:0[0-9]{2}|02[AB]|9[78][0-9])[0-9]{2}[A-Z]|QP(?:0[0-9]{2}|02[AB]|9[78][0-9])[0-9]{3})\z")]
    private static partial Regex Quartier();
}
