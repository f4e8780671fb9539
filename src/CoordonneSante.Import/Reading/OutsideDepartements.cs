namespace CoordonneSante.Import.Reading;

/// <summary>
/// Saint-Pierre-et-Miquelon, Saint-Martin, French Polynesia and the others, and Monaco: national files name their communes, the COG's
/// v_commune does not.
/// </summary>
internal static class OutsideDepartements
{
    /// <param name="code">INSEE code of a commune.</param>
    /// <remarks>97123 and 97127 are Saint-Barthélemy and Saint-Martin as communes of Guadeloupe, which they left in 2007; FINESS still
    /// writes these codes. 99 begins foreign countries: La Poste serves 99138, Monaco.</remarks>
    public static bool Holds(string code) =>
        code is ['9', '8' or '9', ..]
        || code is ['9', '7', '5' or '7' or '8', ..] or "97123" or "97127";
}
