using System.Text.RegularExpressions;
using CoordonneSante.Import.Reading;

namespace CoordonneSante.Import.Finess.Enregistrements;

/// <summary>The telephone numbers of one field, which may hold several, one after another or with anything between them.</summary>
internal static partial class NumerosTelephone
{
    public const string Separateur = " / ";

    /// <summary>Reads French numbers, spaced, dotted, run together or after +33.</summary>
    /// <returns>
    /// Each number once, in the order published, in the form "02 99 00 00 00 / 02 99 00 00 01". Null when the field is empty, or holds
    /// digits
    /// that are no such number: it is then rejected whole, since a number in part would ring elsewhere. Words, which may be a person's
    /// name, go
    /// nowhere.
    /// </returns>
    public static string? Read(ChampFiness champ, FieldChecks checks)
    {
        if (champ.Valeur is null)
        {
            return null;
        }

        var subscribers = Numero().Matches(champ.Valeur).Select(match => match.Groups["abonne"].Value);
        var numbers = subscribers.Select(Write).Distinct(StringComparer.Ordinal).ToList();
        if (numbers.Count > 0 && !Numero().Replace(champ.Valeur, "").Any(char.IsAsciiDigit))
        {
            return string.Join(Separateur, numbers);
        }

        var withoutWords = string.Concat(champ.Valeur.Where(character => !char.IsLetter(character)));
        checks.RejectValue(new ChampFiness(champ.Colonne, withoutWords), Motifs.TelephoneMalforme);
        return null;
    }

    /// <param name="subscriber">The nine digits after the leading zero, perhaps spaced.</param>
    private static string Write(string subscriber)
    {
        var digits = "0" + string.Concat(subscriber.Where(char.IsAsciiDigit));
        return string.Join(' ', digits.Chunk(2).Select(pair => new string(pair)));
    }

    /// <summary>Ten digits beginning with 0 and no second 0, or +33 and nine digits.</summary>
    [GeneratedRegex(@"(?:(?:\+|00)33[ .\-]*(?:\(0\)[ .\-]*)?|0)(?<abonne>[1-9](?:[ .\-]*[0-9]){8})")]
    private static partial Regex Numero();
}
