using System.Globalization;

namespace CoordonneSante.Annuaire.Textes;

/// <summary>Days as French sentences write them: <c>8 janvier 2021</c>, <c>1er janvier 2016</c>.</summary>
public static class DateEnLettres
{
    private static readonly string[] Mois =
    [
        "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre",
    ];

    public static string Of(DateOnly date) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Day}{(date.Day == 1 ? "er" : "")} {Mois[date.Month - 1]} {date.Year}");
}
