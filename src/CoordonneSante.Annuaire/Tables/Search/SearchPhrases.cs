using CoordonneSante.Annuaire.Tables.Columns;

namespace CoordonneSante.Annuaire.Tables.Search;

/// <summary>Recognizes phrases among the words of a search.</summary>
internal sealed class SearchPhrases
{
    private const int MinBeginning = 4;

    private readonly Dictionary<string, int[]> _rowsOf;
    private readonly string[] _what;
    private readonly Dictionary<string, string> _whatOfSingular;
    private readonly int _maxWords;

    public SearchPhrases(IEnumerable<SearchPhrase> phrases)
    {
        var all = phrases.SelectMany(SpellingsOf).ToList();
        _rowsOf = all
            .GroupBy(phrase => phrase.Words, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, RowsOfAll, StringComparer.Ordinal);
        _what = [.. all.Where(phrase => phrase.IsWhat).Select(phrase => phrase.Words).Distinct().Order(StringComparer.Ordinal)];
        _whatOfSingular = _what
            .GroupBy(Singular, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        _maxWords = all.Count == 0
            ? 0
            : all.Max(phrase => phrase.Words.Count(letter => letter == ' ')) + 1 + Intercommunalites.WordsMore;
    }

    public static SearchPhrases None { get; } = new([]);

    /// <summary>The words that say what is looked for, each once.</summary>
    public IEnumerable<string> WordsOfWhat => _what.SelectMany(phrase => phrase.Split(' ')).Distinct(StringComparer.Ordinal);

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

    /// <summary>How many words at the beginning say what is looked for, in one phrase or more, each whole.</summary>
    public int CountOfWhat(ReadOnlySpan<string> words)
    {
        var all = 0;
        while (all < words.Length)
        {
            var count = Math.Min(_maxWords, words.Length - all);
            while (count > 0 && !IsWhat(words.Slice(all, count)))
            {
                count--;
            }
            if (count == 0)
            {
                break;
            }
            all += count;
        }
        return all;
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

    /// <summary>One list for all the ways to write one thing.</summary>
    private static int[] RowsOfAll(IEnumerable<SearchPhrase> phrases)
    {
        var different = phrases.Select(phrase => phrase.Rows).Distinct().ToList();
        return different is [int[] rows] ? rows : [.. different.SelectMany(rows => rows).Distinct().Order()];
    }

    private bool IsWhat(ReadOnlySpan<string> words) =>
        Knows(words)
        || (!LittleWords.Contains(words[^1]) && LittleWords.Remove(words) is var others && others.Length < words.Length && Knows(others));

    /// <summary>Without the sign of the plural: people write it on every word of a phrase, or on some, or on none.</summary>
    private static string Singular(string words) =>
        words.Contains('s')
            ? string.Join(' ', words.Split(' ').Select(word => word.Length >= MinBeginning ? word.TrimEnd('s') : word))
            : words;

    private bool Knows(ReadOnlySpan<string> words)
    {
        var text = Abreviations.Expand(string.Join(' ', words!));
        return Array.BinarySearch(_what, text, StringComparer.Ordinal) >= 0 || _whatOfSingular.ContainsKey(Singular(text));
    }

    private bool Add(ReadOnlySpan<string> words, bool mayBeBegun, RowSet found)
    {
        var text = Abreviations.Expand(string.Join(' ', words!));
        if (_rowsOf.TryGetValue(text, out var rows))
        {
            found.AddAll(rows);
            return true;
        }
        if (mayBeBegun && AddBegun(text, found))
        {
            return true;
        }
        if (_whatOfSingular.TryGetValue(Singular(text), out var what))
        {
            found.AddAll(_rowsOf[what]);
            return true;
        }
        return false;
    }

    private bool AddBegun(string text, RowSet found)
    {
        if (text.Length < MinBeginning)
        {
            return false;
        }
        var first = Array.BinarySearch(_what, text, StringComparer.Ordinal);
        var any = false;
        for (
            var index = first < 0 ? ~first : first;
            index < _what.Length && _what[index].StartsWith(text, StringComparison.Ordinal);
            index++)
        {
            found.AddAll(_rowsOf[_what[index]]);
            any = true;
        }
        return any;
    }
}
