using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Tables.Search;

/// <summary>The words of a search, each written as the data write it: numbers without spaces, arrondissements as « 3e ».</summary>
internal static class SearchWords
{
    private const int MaxArrondissement = 20;

    public static string[] Of(string searched) =>
        [.. Ordinals(Numbers(FoldedText.Of(searched).Split(' ', StringSplitOptions.RemoveEmptyEntries)), searched)];

    /// <summary>Joins what is printed in groups: « 243 500 139 », « 35 000 »; leaves out what says which number it is.</summary>
    private static List<string> Numbers(string[] words)
    {
        var joined = new List<string>();
        for (var i = 0; i < words.Length;)
        {
            var last = i;
            while (last < words.Length && words[last].All(char.IsAsciiDigit))
            {
                last++;
            }
            var number = string.Concat(words[i..last]);
            if (last - i > 1 && words[(i + 1)..last].All(group => group.Length >= 3)
                && (CodeOfficiel.IsSiren(number) || CodeOfficiel.IsSiret(number) || CodeOfficiel.IsCodePostal(number)))
            {
                joined.Add(number);
                i = last;
                continue;
            }
            joined.Add(words[i++]);
        }
        return joined is ["finess" or "siren" or "siret", [>= '0' and <= '9', ..]] ? joined[1..] : joined;
    }

    /// <param name="words">The words that the search comes to.</param>
    /// <param name="searched">The search as it is written: what it has in parentheses is a département, « Marseille (13) ».</param>
    private static IEnumerable<string> Ordinals(List<string> words, string searched)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var afterCity = i > 0 && words[i - 1] is ("paris" or "lyon" or "marseille")
                && !searched.Contains($"({words[i]})", StringComparison.Ordinal);
            yield return afterCity && OrdinalOf(words[i]) is { } ordinal ? ordinal : words[i];
        }
    }

    private static string? OrdinalOf(string word)
    {
        var digits = word.TakeWhile(char.IsAsciiDigit).Count();
        return digits is 1 or 2
            && word[digits..] is ("" or "e" or "er" or "ere" or "eme" or "ieme" or "nd" or "nde")
            && int.Parse(word[..digits], System.Globalization.CultureInfo.InvariantCulture) is > 0 and <= MaxArrondissement and var number
            ? number == 1 ? "1er" : $"{number}e"
            : null;
    }
}
