using System.Collections.Frozen;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Recherche;

/// <summary>Tells what looks like a postal address: a number and a word, or a kind of street and a word.</summary>
internal static class FormeAdresse
{
    private const int MaxLength = 200;

    private const int MaxDigitsOfNumber = 4;

    private static readonly FrozenSet<string> Streets = FrozenSet.Create(
        StringComparer.Ordinal,
        "allee",
        "allees",
        "av",
        "avenue",
        "bd",
        "bld",
        "boulevard",
        "chemin",
        "cours",
        "esplanade",
        "impasse",
        "lieudit",
        "lotissement",
        "passage",
        "place",
        "promenade",
        "quai",
        "route",
        "rue",
        "ruelle",
        "sentier",
        "square");

    public static bool Fits(string typed)
    {
        if (typed.Length > MaxLength)
        {
            return false;
        }
        var words = FoldedText.Of(typed).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 && (Streets.Contains(words[0]) || (IsNumber(words[0]) && Array.Exists(words[1..], IsWord)));
    }

    /// <summary>"12", "12bis": no postal code.</summary>
    private static bool IsNumber(string word) =>
        char.IsAsciiDigit(word[0]) && word.Count(char.IsAsciiDigit) <= MaxDigitsOfNumber;

    private static bool IsWord(string word) => !word.Any(char.IsAsciiDigit);
}
