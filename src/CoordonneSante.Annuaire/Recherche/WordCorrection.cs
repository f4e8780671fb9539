using CoordonneSante.Annuaire.Tables.Search;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Recherche;

/// <summary>Corrects the words of a search that finds nothing.</summary>
internal sealed class WordCorrection
{
    /// <summary>Words tried in the place of one.</summary>
    private const int MaxTries = 4;

    /// <summary>Words corrected at once: what has more is no search with mistakes.</summary>
    private const int MaxWords = 3;

    /// <summary>Searches tried with every unknown word corrected.</summary>
    private const int MaxCorrections = 12;

    /// <summary>From this length on, three letters may differ: a long word is known by the others.</summary>
    private const int LongWord = 14;

    private readonly SearchIndex _search;
    private readonly Func<string, bool> _isOfPlace;
    private readonly string[] _words;
    private readonly Spelling _spelling;

    /// <param name="search">What is searched.</param>
    /// <param name="isOfPlace">Whether a word is one of the name of a territory.</param>
    public WordCorrection(SearchIndex search, Func<string, bool> isOfPlace)
    {
        _search = search;
        _isOfPlace = isOfPlace;
        _words = [.. search.Words, .. search.Phrases.WordsOfWhat.Except(search.Words, StringComparer.Ordinal)];
        _spelling = new Spelling(_words);
    }

    /// <summary>
    /// The searches in which every word that is unknown is one that the names have, the nearest first: first with the words of places as
    /// they are, then without. Where every word is known, those that differ by one word, the last word first.
    /// </summary>
    /// <returns>Each with how many letters differ.</returns>
    public IEnumerable<(string Search, int Distance)> Of(string typed)
    {
        var words = FoldedText.Of(typed).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int[] foreign = [.. Enumerable.Range(0, words.Length).Where(i => !IsKnown(words[i], i == words.Length - 1))];
        if (foreign.Length == 0)
        {
            return Enumerable.Range(0, words.Length).Reverse()
                .SelectMany(i => Corrected(words, [i]))
                .OrderBy(correction => correction.Distance)
                .Take(MaxCorrections);
        }
        int[] unknown = [.. foreign.Where(i => !_isOfPlace(words[i]))];
        return unknown.Length == 0 || unknown.Length == foreign.Length
            ? Corrected(words, foreign)
            : Corrected(words, unknown).Concat(Corrected(words, foreign));
    }

    /// <summary>The search with the words at some places replaced, those together nearest first, then the most frequent.</summary>
    private IEnumerable<(string Search, int Distance)> Corrected(string[] words, int[] places)
    {
        if (places.Length > MaxWords)
        {
            return [];
        }
        IEnumerable<(string[] Words, int Distance, int Rank)> searches = [(words, 0, 0)];
        foreach (var place in places)
        {
            var nearest = Nearest(words[place]);
            searches = searches.SelectMany(search => nearest.Select((near, rank) =>
            {
                var corrected = search.Words.ToArray();
                corrected[place] = near.Word;
                return (corrected, search.Distance + near.Distance, search.Rank + rank);
            }));
        }
        return searches
            .OrderBy(search => search.Distance)
            .ThenBy(search => search.Rank)
            .Take(MaxCorrections)
            .Select(search => (Search: string.Join(' ', search.Words), search.Distance))
            .Where(search => search.Search.Length <= SearchIndex.MaxLength);
    }

    private List<(string Word, int Distance)> Nearest(string word) =>
        [
            .. _spelling.Find(word, begun: false, Spelling.Allowed(word.Length) + (word.Length < LongWord ? 0 : 1))
                .Where(near => near.Distance > 0)
                .OrderBy(near => near.Distance)
                .ThenByDescending(near => near.Index < _search.Words.Count ? _search.Frequency(near.Index) : 0)
                .Take(MaxTries)
                .Select(near => (_words[near.Index], near.Distance)),
        ];

    private bool IsKnown(string word, bool mayBeBegun) =>
        Spelling.Allowed(word.Length) == 0
        || word.All(char.IsAsciiDigit)
        || LittleWords.Contains(word)
        || LinkingWords.Contains(word)
        || Array.IndexOf(_words, word, _search.Words.Count) >= 0
        || _search.HasWord(word, mayBeBegun);
}
