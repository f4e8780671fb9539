using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Tables.Columns;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Tables.Search;

/// <summary>Finds the rows of a table by words of their names, or by their whole codes.</summary>
internal sealed class SearchIndex
{
    private const int MaxLength = 200;

    private readonly string[] _words;
    private readonly int[][] _rowsOfWord;
    private readonly ICodes[] _codes;

    /// <param name="rowCount">Rows are 1 to this.</param>
    /// <param name="names">Texts of a row, whose words and beginnings of words are found.</param>
    /// <param name="codes">Codes, found only when whole.</param>
    public SearchIndex(int rowCount, Func<int, ReadOnlySpan<string?>> names, params ICodes[] codes)
    {
        _codes = codes;
        var rowsOfWord = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var byWord = rowsOfWord.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var row = 1; row <= rowCount; row++)
        {
            foreach (var name in names(row))
            {
                var folded = name is null ? default : FoldedText.Of(name).AsSpan();
                foreach (var range in folded.Split(' '))
                {
                    Add(byWord, folded[range], row);
                }
            }
        }
        _words = [.. rowsOfWord.Keys];
        _rowsOfWord = [.. rowsOfWord.Values.Select(rows => rows.ToArray())];
        Array.Sort(_words, _rowsOfWord, StringComparer.Ordinal);
    }

    /// <summary>Of a table that nobody searches.</summary>
    public static SearchIndex None { get; } = new(0, _ => []);

    /// <summary>Keeps the rows that have all the words; the last one may be only begun. Without any word, keeps all.</summary>
    /// <exception cref="RequeteInvalideException">RECHERCHE_TROP_LONGUE.</exception>
    public void Narrow(RowSet rows, string searched)
    {
        if (searched.Length > MaxLength)
        {
            throw new RequeteInvalideException(
                "RECHERCHE_TROP_LONGUE", $"La recherche dépasse {MaxLength} caractères.", "Gardez les mots les plus distinctifs.");
        }
        var words = FoldedText.Of(searched).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < words.Length; i++)
        {
            using var found = RowSet.Empty(rows.Size);
            AddRows(found, words[i], begun: i == words.Length - 1);
            rows.IntersectWith(found);
        }
    }

    private static void Add(
        Dictionary<string, List<int>>.AlternateLookup<ReadOnlySpan<char>> rowsOfWord, ReadOnlySpan<char> word, int row)
    {
        if (word.IsEmpty)
        {
            return;
        }
        if (!rowsOfWord.TryGetValue(word, out var rows))
        {
            rows = [];
            rowsOfWord[word] = rows;
        }
        if (rows is not [.., var last] || last != row)
        {
            rows.Add(row);
        }
    }

    private void AddRows(RowSet found, string word, bool begun)
    {
        foreach (var codes in _codes)
        {
            codes.AddRows(word.ToUpperInvariant(), found);
        }
        var index = Array.BinarySearch(_words, word, StringComparer.Ordinal);
        if (!begun)
        {
            if (index >= 0)
            {
                found.AddAll(_rowsOfWord[index]);
            }
            return;
        }
        for (index = index < 0 ? ~index : index; index < _words.Length && _words[index].StartsWith(word, StringComparison.Ordinal); index++)
        {
            found.AddAll(_rowsOfWord[index]);
        }
    }
}
