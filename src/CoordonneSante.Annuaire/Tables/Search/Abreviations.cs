using System.Collections.Frozen;
using System.Text;

namespace CoordonneSante.Annuaire.Tables.Search;

/// <summary>Words that the sources also write shorter: a search for one finds the other.</summary>
/// <remarks>Folded, see <see cref="Textes.FoldedText"/>. The first of a group is the whole word.</remarks>
internal static class Abreviations
{
    /// <summary>What has been typed of a whole word before its abbreviations are found too.</summary>
    private const int MinBeginning = 3;

    private static readonly string[][] Groups =
    [
        ["saint", "st"],
        ["sainte", "ste"],
        ["saints", "sts"],
        ["saintes", "stes"],
        ["docteur", "dr"],
        ["professeur", "pr"],
        ["centre", "ctre", "ctr"],
        ["communaute", "cte"],
        ["association", "asso", "assoc", "ass"],
        ["mutualiste", "mut"],
        ["infirmier", "inf", "infirmiers"],
        ["dentaire", "dent"],
        ["medical", "med"],
        ["polyvalent", "polyv"],
        ["pluriprofessionnelle", "pluripro"],
        ["general", "gal"],
        ["marechal", "mal"],
        ["grand", "gd"],
        ["grande", "gde"],
        ["hopital", "hop"],
        ["universitaire", "univ"],
    ];

    /// <summary>Those that are typed without space before a name.</summary>
    private static readonly (string Short, string Whole)[] Glued = [("st", "saint"), ("ste", "sainte")];

    private static readonly FrozenDictionary<string, string[]> GroupOf = Groups
        .SelectMany(group => group.Select(word => (word, group)))
        .ToFrozenDictionary(pair => pair.word, pair => pair.group, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> GroupOfSpan =
        GroupOf.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The other ways to write a word.</summary>
    public static IEnumerable<string> Of(string word) =>
        GroupOf.TryGetValue(word, out var group) ? group.Where(other => other != word) : [];

    /// <summary>The short ways to write the words that begin so.</summary>
    public static IEnumerable<string> OfBeginning(string beginning) => beginning.Length < MinBeginning
        ? Of(beginning)
        : Groups
            .Where(group => group.Any(word => word.StartsWith(beginning, StringComparison.Ordinal)))
            .SelectMany(group => group);

    /// <summary>What a word may mean that begins with an abbreviation of "saint" or "sainte" without space: "stetienne".</summary>
    /// <param name="joined">Folded, without space.</param>
    /// <returns>The same with the whole word; nothing for other words.</returns>
    public static IEnumerable<string> Detach(string joined) => Glued
        .Where(word => joined.StartsWith(word.Short, StringComparison.Ordinal))
        .Select(word => word.Whole + joined[word.Short.Length..])
        .Distinct(StringComparer.Ordinal);

    /// <summary>The same words, each written whole: two spellings of one name become equal.</summary>
    /// <remarks>But for the kinds of EPCI, which become short: see <see cref="Intercommunalites"/>.</remarks>
    public static string Expand(string folded) => Intercommunalites.Abbreviate(WithWholeWords(folded));

    private static string WithWholeWords(string folded)
    {
        StringBuilder? whole = null;
        var written = 0;
        foreach (var range in folded.AsSpan().Split(' '))
        {
            if (GroupOfSpan.TryGetValue(folded.AsSpan(range), out var group) && !folded.AsSpan(range).SequenceEqual(group[0]))
            {
                whole ??= new StringBuilder(folded.Length + group[0].Length);
                var start = range.Start.GetOffset(folded.Length);
                whole.Append(folded, written, start - written).Append(group[0]);
                written = range.End.GetOffset(folded.Length);
            }
        }
        return whole is null ? folded : whole.Append(folded, written, folded.Length - written).ToString();
    }
}
