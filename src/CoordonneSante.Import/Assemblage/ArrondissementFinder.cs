using System.Globalization;
using System.Text.RegularExpressions;

namespace CoordonneSante.Import.Assemblage;

/// <summary>The arrondissement municipal of an address in Paris, Lyon or Marseille.</summary>
internal sealed partial class ArrondissementFinder(Territories territories, CodePostalAssembler postalCodes)
{
    /// <summary>By the postal code, else by the number that ends a CEDEX line, e.g. "PARIS CEDEX 19".</summary>
    /// <param name="divided">INSEE code of the whole commune.</param>
    /// <returns>Null when neither tells.</returns>
    public string? Find(string divided, string? codePostal, string? ville)
    {
        var arrondissements = territories.Arrondissements(divided).Order(StringComparer.Ordinal).ToList();
        if (postalCodes.FindArrondissement(arrondissements, codePostal) is { } byPostalCode)
        {
            return byPostalCode;
        }

        return CedexNumber().Match(ville ?? "") is { Success: true } match
            && int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture) is var number
            && number >= 1 && number <= arrondissements.Count
            ? arrondissements[number - 1] // codes follow the numbers: 75101 is the first of Paris
            : null;
    }

    [GeneratedRegex(@"\bCEDEX ([0-9]{1,2})\s*\z")]
    private static partial Regex CedexNumber();
}
