using CoordonneSante.Import.Reading;

namespace CoordonneSante.Import.Finess.Enregistrements;

/// <summary>Days that FINESS writes where the date of opening is not known: nothing opened on them so often.</summary>
internal static class DatesDeRemplissage
{
    private static readonly DateOnly[] Days = [new(1900, 1, 1), new(1901, 1, 1), new(1904, 4, 4)];

    /// <returns>The date; null, with the value rejected, for one of these days.</returns>
    public static DateOnly? Read(ChampFiness champ, FieldChecks checks)
    {
        if (checks.OptionalDate(champ) is not { } date)
        {
            return null;
        }

        if (!Days.Contains(date))
        {
            return date;
        }

        checks.RejectValue(champ, Motifs.DateDeRemplissage);
        return null;
    }
}
