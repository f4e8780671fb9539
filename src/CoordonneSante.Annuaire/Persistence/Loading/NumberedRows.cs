using CoordonneSante.Annuaire.Tables.Columns;

namespace CoordonneSante.Annuaire.Persistence.Loading;

/// <summary>The rows of one table in the order of their keys, numbered from 1: the numbers that the records made of them will
/// have.</summary>
internal sealed class NumberedRows<TRow>
{
    private readonly TRow[] _rows;
    private readonly Dictionary<string, int> _numbers;

    /// <param name="rows">In any order.</param>
    /// <param name="key">Different for each row.</param>
    public NumberedRows(IEnumerable<TRow> rows, Func<TRow, string> key)
    {
        _rows = [.. rows.OrderBy(key, TextOrder.Codes)];
        _numbers = new Dictionary<string, int>(_rows.Length, StringComparer.Ordinal);
        foreach (var row in _rows)
        {
            _numbers.Add(key(row), _numbers.Count + 1);
        }
    }

    public int Count => _rows.Length;

    public TRow this[int number] => _rows[number - 1];

    /// <summary>The key of each row, by number; none for number 0.</summary>
    public string[] Keys() => ["", .. _numbers.OrderBy(pair => pair.Value).Select(pair => pair.Key)];

    public bool Has(string key) => _numbers.ContainsKey(key);

    /// <returns>0 for no key.</returns>
    /// <exception cref="InvalidDataException">No row has the key.</exception>
    public int NumberOf(string? key) => KeyNumbers.Find<TRow>(_numbers, key);

    /// <summary>The number of a row of another table that each row refers to; 0 for none, and for the missing record.</summary>
    public int[] Refer<TOther>(NumberedRows<TOther> others, Func<TRow, string?> key) => Refer(others.NumberOf, key);

    /// <inheritdoc cref="Refer{TOther}(NumberedRows{TOther}, Func{TRow, string})"/>
    public int[] Refer(Func<string?, int> numberOf, Func<TRow, string?> key) => [0, .. _rows.Select(row => numberOf(key(row)))];

    /// <summary>Makes a record of each row, from the row and its number.</summary>
    public List<T> Make<T>(Func<TRow, int, T> make) => [.. _rows.Select((row, index) => make(row, index + 1))];
}
