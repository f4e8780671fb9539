using CoordonneSante.Annuaire.Tables.Columns;

namespace CoordonneSante.Annuaire.Tables.Search;

/// <summary>The rows that have a word, as their numbers or, where these are many, a bit for each row of the table: the smaller of the
/// two, and the faster to add.</summary>
internal readonly struct RowsOfWord
{
    private const int BitsPerNumber = 32;

    private readonly int[]? _numbers;
    private readonly RowSet? _set;

    /// <param name="numbers">Each once.</param>
    /// <param name="rowCount">Rows are 1 to this.</param>
    public RowsOfWord(List<int> numbers, int rowCount)
    {
        Count = numbers.Count;
        if (Count <= rowCount / BitsPerNumber)
        {
            _numbers = [.. numbers];
            return;
        }
        _set = RowSet.Lasting(rowCount + 1);
        foreach (var number in numbers)
        {
            _set.Add(number);
        }
    }

    /// <summary>How many they are.</summary>
    public int Count { get; }

    /// <param name="found">A set over the rows of the same table.</param>
    public void AddTo(RowSet found)
    {
        if (_set is not null)
        {
            found.UnionWith(_set);
        }
        else
        {
            found.AddAll(_numbers);
        }
    }
}
