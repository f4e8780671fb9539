using CoordonneSante.Annuaire.Tables.Columns;

namespace CoordonneSante.Annuaire.Tables.Search;

/// <summary>The rows that have a word, as their numbers or, where these are many, a bit for each row of the table: the smaller of the
/// two, and the faster to add.</summary>
internal struct RowsOfWord
{
    private const int BitsPerNumber = 32;

    private readonly int[] _numbers;
    private readonly int _start;
    private readonly RowSet? _set;

    private RowsOfWord(int[] numbers, int start, RowSet? set)
    {
        _numbers = numbers;
        _start = start;
        _set = set;
    }

    /// <summary>How many they are.</summary>
    public int Count { get; private set; }

    /// <summary>Words without row yet, whose numbers will stand one after the other.</summary>
    /// <param name="counts">How many rows each word will have.</param>
    /// <param name="rowCount">Rows are 1 to this.</param>
    public static RowsOfWord[] Empty(int[] counts, int rowCount)
    {
        bool IsRare(int count) => count <= rowCount / BitsPerNumber;

        var numbers = new int[counts.Where(IsRare).Sum()];
        var start = 0;
        var words = new RowsOfWord[counts.Length];
        for (var word = 0; word < words.Length; word++)
        {
            words[word] = new RowsOfWord(numbers, start, IsRare(counts[word]) ? null : RowSet.Lasting(rowCount + 1));
            start += IsRare(counts[word]) ? counts[word] : 0;
        }
        return words;
    }

    /// <summary>Adds a row that it has not.</summary>
    public void Add(int row)
    {
        if (_set is not null)
        {
            _set.Add(row);
        }
        else
        {
            _numbers[_start + Count] = row;
        }
        Count++;
    }

    /// <param name="found">A set over the rows of the same table.</param>
    public readonly void AddTo(RowSet found)
    {
        if (_set is not null)
        {
            found.UnionWith(_set);
        }
        else
        {
            found.AddAll(_numbers.AsSpan(_start, Count));
        }
    }
}
