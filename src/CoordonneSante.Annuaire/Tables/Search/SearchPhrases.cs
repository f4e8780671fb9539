using CoordonneSante.Annuaire.Tables.Columns;

namespace CoordonneSante.Annuaire.Tables.Search;

/// <summary>Recognizes phrases among the words of a search.</summary>
internal sealed class SearchPhrases
{
    private const int MinBeginning = 4;

    private readonly Dictionary<string, int[]> _rowsOf;
    private readonly string[] _begun;
    private readonly int _maxWords;

    public SearchPhrases(IEnumerable<SearchPhrase> phrases)
    {
        var all = phrases.SelectMany(SpellingsOf).ToList();
        _rowsOf = all
            .GroupBy(phrase => phrase.Words, StringComparer.Ordinal)
            .ToDictionary(
                group => group.Key, group => group.SelectMany(phrase => phrase.Rows).Distinct().Order().ToArray(), StringComparer.Ordinal);
        _begun = [.. all.Where(phrase => phrase.MayBeBegun).Select(phrase => phrase.Words).Distinct().Order(StringComparer.Ordinal)];
        _maxWords = all.Select(phrase => phrase.Words.Count(letter => letter == ' ') + 1).DefaultIfEmpty(0).Max();
    }

    public static SearchPhrases None { get; } = new([]);

    /// <summary>Adds the rows of the longest phrase that begins at a word, written with or without its little words.</summary>
    /// <returns>How many words it has; 0 without phrase.</returns>
    public int AddRows(ReadOnlySpan<string> words, RowSet found)
    {
        for (var count = Math.Min(_maxWords, words.Length); count > 0; count--)
        {
            var mayBeBegun = count == words.Length;
            if (Add(words[..count], mayBeBegun, found))
            {
                return count;
            }

            // A little word at the end belongs to what follows: « la » of « centre de santé la Réunion ».
            if (!LittleWords.Contains(words[count - 1])
                && LittleWords.Remove(words[..count]) is var others
                && others.Length < count
                && Add(others, mayBeBegun, found))
            {
                return count;
            }
        }
        return 0;
    }

    /// <summary>A phrase, and the same without its little words: one word alone could mean too much (the EPCI « CC du Sud »).</summary>
    private static IEnumerable<SearchPhrase> SpellingsOf(SearchPhrase phrase)
    {
        var words = Abreviations.Expand(string.Join(' ', LinkingWords.Remove(phrase.Words.Split(' ')))).Split(' ');
        yield return phrase with { Words = string.Join(' ', words) };
        if (LittleWords.Remove(words) is { Length: > 1 } others && others.Length < words.Length)
        {
            yield return phrase with { Words = string.Join(' ', others) };
        }
    }

    private bool Add(ReadOnlySpan<string> words, bool mayBeBegun, RowSet found)
    {
        var text = Abreviations.Expand(string.Join(' ', words!));
        if (_rowsOf.TryGetValue(text, out var rows))
        {
            found.AddAll(rows);
            return true;
        }
        return mayBeBegun && AddBegun(text, found);
    }

    private bool AddBegun(string text, RowSet found)
    {
        if (text.Length < MinBeginning)
        {
            return false;
        }
        var first = Array.BinarySearch(_begun, text, StringComparer.Ordinal);
        var any = false;
        for (
            var index = first < 0 ? ~first : first;
            index < _begun.Length && _begun[index].StartsWith(text, StringComparison.Ordinal);
            index++)
        {
            found.AddAll(_rowsOf[_begun[index]]);
            any = true;
        }
        return any;
    }
}
