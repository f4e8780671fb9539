using System.Text.RegularExpressions;
using CoordonneSante.Annuaire.Spatial;

namespace CoordonneSante.Import.Finess.Plus;

/// <summary>The interoperability key of the Base adresse nationale: it tells what was found, which the score does not.</summary>
/// <remarks>
/// "35238_1950_00001" or "35238_1950_00001_bis" is a number, "35238_1950" a street, "35238" the commune, with a score near 0.94 all the
/// same.
/// The number 99999 stands for none: a hamlet. Source: specification of the format Base Adresse Locale.
/// </remarks>
internal static partial class CleBan
{
    public static NiveauGeocodage Niveau(string? key) => Form().Match(key ?? "") switch
    {
        { Success: false } => NiveauGeocodage.Inconnu,
        { Groups: var parts } when parts["number"].Success && parts["number"].Value != "99999" => NiveauGeocodage.Numero,
        { Groups: var parts } when parts["street"].Success => NiveauGeocodage.Voie,
        _ => NiveauGeocodage.Commune,
    };

    [GeneratedRegex(
        @"\A(?:[0-9]{2}|2[AB])[0-9]{3}(?:_(?<street>[0-9A-Z]+)(?:_(?<number>[0-9]+)(?:_[0-9A-Z_]+)?)?)?\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Form();
}
