using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Tables.Columns;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Tables.Search;

/// <summary>Finds the rows of a table by words of their names, or by their whole codes.</summary>
internal sealed class SearchIndex
{
    /// <summary>Of a search.</summary>
    public const int MaxLength = 200;

    private readonly string[] _words;
    private readonly RowsOfWord[] _rowsOfWord;
    private readonly ICodes[] _codes;
    private readonly int _rowCount;

    /// <param name="rowCount">Rows are 1 to this.</param>
    /// <param name="names">Texts of the rows, whose words and beginnings of words are found.</param>
    /// <param name="codes">Codes, found only when whole.</param>
    public SearchIndex(int rowCount, IReadOnlyList<NamesOfRows> names, params ICodes[] codes)
        : this(rowCount, WordRows.Of(rowCount, names), codes)
    {
    }

    /// <param name="rowCount">Rows are 1 to this.</param>
    /// <param name="words">The words of their texts.</param>
    /// <param name="codes">Codes, found only when whole.</param>
    public SearchIndex(int rowCount, WordRows words, params ICodes[] codes)
    {
        _codes = codes;
        _rowCount = rowCount;
        (_words, _rowsOfWord) = words;
    }

    /// <summary>What else than names and codes means rows.</summary>
    public SearchPhrases Phrases { get; init; } = SearchPhrases.None;

    /// <summary>The territories that the rows are in; null where they are in none.</summary>
    public ISearchPlaces? Places { get; init; }

    /// <summary>Every word of the names, in alphabetic order.</summary>
    public IReadOnlyList<string> Words => _words;

    /// <summary>Of a table that nobody searches.</summary>
    public static SearchIndex None { get; } = new(0, []);

    /// <summary>How many rows have a word of <see cref="Words"/>.</summary>
    public int Frequency(int word) => _rowsOfWord[word].Count;

    /// <summary>Whether a name has the word, or an abbreviation of it, or perhaps a word that begins so.</summary>
    /// <param name="word">Folded.</param>
    /// <param name="mayBeBegun">Whether the beginning of a word is enough.</param>
    public bool HasWord(string word, bool mayBeBegun)
    {
        var index = Array.BinarySearch(_words, word, StringComparer.Ordinal);
        return index >= 0
            || Abreviations.Of(word).Any(other => Array.BinarySearch(_words, other, StringComparer.Ordinal) >= 0)
            || (mayBeBegun && ~index < _words.Length && _words[~index].StartsWith(word, StringComparison.Ordinal));
    }

    /// <summary>Keeps the rows that have all the words, or are what they mean; the last one may be only begun. An empty
    /// search keeps all, one of signs only nothing. An abbreviation and the whole word are the same. What is looked for beside the whole
    /// name of a territory keeps what is there: <see cref="PlacedSearch"/>.</summary>
    /// <returns>The territories to which it keeps; null where it goes by words.</returns>
    /// <exception cref="RequeteInvalideException">RECHERCHE_TROP_LONGUE.</exception>
    public SearchPlace? Narrow(RowSet rows, string searched)
    {
        if (searched.Length > MaxLength)
        {
            throw new RequeteInvalideException(
                "RECHERCHE_TROP_LONGUE", $"La recherche dépasse {MaxLength} caractères.", "Gardez les mots les plus distinctifs.");
        }
        var words = SearchWords.Of(searched);
        if (words.Length == 0 && !string.IsNullOrWhiteSpace(searched))
        {
            rows.Clear();
        }
        if (Read(words) is { } placed && NarrowToPlace(rows, placed) is { } place)
        {
            return place;
        }
        Narrow(rows, LinkingWords.Remove(words), mayBeBegun: true);
        return null;
    }

    /// <summary>What a search says as a whole, over every row.</summary>
    /// <param name="searched">As for <see cref="Narrow(RowSet, string)"/>.</param>
    public SearchMeaning Understand(string searched)
    {
        var words = SearchWords.Of(searched);
        if (Places is null || Phrases.CountOfWhat(words) == words.Length)
        {
            return new SearchMeaning(words, null, false);
        }
        if (Read(words) is not { } placed)
        {
            return new SearchMeaning([], Places.Find(words).FirstOrDefault(), false);
        }
        using var rows = RowSet.AllRecords(_rowCount);
        var place = NarrowToPlace(rows, placed);
        return new SearchMeaning(placed.What, place ?? placed.Places[0], place is not null);
    }

    private PlacedSearch? Read(string[] words) => Places is null ? null : PlacedSearch.Read(words, Phrases, Places);

    private SearchPlace? NarrowToPlace(RowSet rows, PlacedSearch placed)
    {
        using var wanted = rows.Copy();
        Narrow(wanted, placed.What, mayBeBegun: false);
        using var found = RowSet.Empty(rows.Size);
        var place = placed.Choose(wanted, found, having => AddNamed(having, wanted, placed.Where));
        if (place is not null)
        {
            rows.IntersectWith(found);
        }
        return place;
    }

    /// <summary>Adds those of the rows that have the words in their own name.</summary>
    private void AddNamed(RowSet found, RowSet rows, string[] words)
    {
        using var named = rows.Copy();
        foreach (var word in words)
        {
            using var having = RowSet.Empty(rows.Size);
            AddRows(having, word, begun: false);
            named.IntersectWith(having);
        }
        named.ExceptWith(found);
        foreach (var row in named)
        {
            if (Places!.IsNamed(row, words)) // only places ask
            {
                found.Add(row);
            }
        }
    }

    private void Narrow(RowSet rows, string[] words, bool mayBeBegun)
    {
        var afterPhrase = false;
        for (var i = 0; i < words.Length;)
        {
            using var found = RowSet.Empty(rows.Size);
            var count = Phrases.AddRows(words.AsSpan(i), found);
            if (count == 0 && afterPhrase && i < words.Length - 1 && LittleWords.Contains(words[i]))
            {
                i++; // « de » of « centre de santé de Rennes »
                continue;
            }
            afterPhrase = count > 0;
            count = Math.Max(count, 1);
            using var named = rows.Copy();
            for (var last = i + count; i < last; i++)
            {
                using var having = RowSet.Empty(rows.Size);
                AddRows(having, words[i], begun: mayBeBegun && i == words.Length - 1);
                named.IntersectWith(having);
            }
            found.UnionWith(named);
            rows.IntersectWith(found);
        }
    }

    private void AddRows(RowSet found, string word, bool begun)
    {
        foreach (var codes in _codes)
        {
            codes.AddRows(word.ToUpperInvariant(), found);
        }
        var index = Array.BinarySearch(_words, word, StringComparer.Ordinal);
        foreach (var other in begun ? Abreviations.OfBeginning(word) : Abreviations.Of(word))
        {
            if (Array.BinarySearch(_words, other, StringComparer.Ordinal) is >= 0 and var place)
            {
                _rowsOfWord[place].AddTo(found);
            }
        }
        if (!begun)
        {
            if (index >= 0)
            {
                _rowsOfWord[index].AddTo(found);
            }
            return;
        }
        for (index = index < 0 ? ~index : index; index < _words.Length && _words[index].StartsWith(word, StringComparison.Ordinal); index++)
        {
            _rowsOfWord[index].AddTo(found);
        }
    }
}
