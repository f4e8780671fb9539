using CoordonneSante.Annuaire.Tables.Columns;

namespace CoordonneSante.Annuaire.Persistence.Loading;

/// <summary>The rows of a large table, numbered from 1 in the order of their keys as <see cref="NumberedRows{TRow}"/> are, of which only
/// keys are kept.</summary>
/// <typeparam name="TRow">A row.</typeparam>
internal sealed class StreamedRows<TRow>
    where TRow : class
{
    private readonly IReadOnlyCollection<TRow> _rows;
    private readonly Lazy<Dictionary<string, int>> _numbers;
    private readonly List<string> _keys;

    /// <param name="rows">In any order, or stored.</param>
    /// <param name="keyProperty">Name of the property that is the key.</param>
    /// <param name="key">Different for each row.</param>
    /// <param name="references">To which rows they refer, in their order: receives the numbers of these.</param>
    /// <exception cref="InvalidDataException">Two rows have one key, or a row refers to one that is not there.</exception>
    public StreamedRows(
        IReadOnlyCollection<TRow> rows, string keyProperty, Func<TRow, string> key, params IReadOnlyList<RowReference<TRow>> references)
    {
        _rows = rows as StoredRows<TRow> ?? (IReadOnlyCollection<TRow>)[.. rows.OrderBy(key, TextOrder.Codes)];
        var keyed = _rows is StoredRows<TRow> stored
            ? stored.With([keyProperty, .. references.Select(reference => reference.Property)])
            : _rows;
        _keys = [];
        foreach (var row in keyed)
        {
            if (_keys is [.., var last] && last == key(row))
            {
                throw new InvalidDataException($"« {last} » est deux fois parmi les {typeof(TRow).Name[..^"Row".Length]} de la base.");
            }
            _keys.Add(key(row));
            foreach (var reference in references)
            {
                reference.Add(row);
            }
        }
        _numbers = new Lazy<Dictionary<string, int>>(() =>
            _keys.Index().ToDictionary(pair => pair.Item, pair => pair.Index + 1, StringComparer.Ordinal));
    }

    public int Count => _keys.Count;

    /// <returns>0 for no key.</returns>
    /// <exception cref="InvalidDataException">No row has the key.</exception>
    public int NumberOf(string? key) => KeyNumbers.Find<TRow>(_numbers.Value, key);

    /// <summary>Makes a record of each row, from the row and its number.</summary>
    public List<T> Make<T>(Func<TRow, int, T> make)
    {
        var records = new List<T>(Count);
        foreach (var row in _rows)
        {
            records.Add(make(row, records.Count + 1));
        }
        return records;
    }
}
