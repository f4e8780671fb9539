using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Tables.Columns;
using CoordonneSante.Annuaire.Tables.Ordering;
using CoordonneSante.Annuaire.Tables.Search;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Tables.Queries;

/// <summary>All the records of one type, in the order of their key, and what finds them.</summary>
public abstract class Table<T> : ITable
    where T : class
{
    private readonly T[] _records;
    private readonly Func<T, Texte> _key;

    /// <param name="records">In the order of their key.</param>
    /// <param name="key">Natural key of a record.</param>
    /// <param name="form">The form of keys; null when they have none that callers know.</param>
    internal Table(IReadOnlyList<T> records, Func<T, Texte> key, FormeDeCode? form)
    {
        // Row 0 is the missing record; nothing reads its slot.
        _records = [null!, .. records];
        _key = key;
        Keys = TextColumn.Build(Rows<Texte>(key), TextOrder.Codes, form);
        Orders = new OrderCache(Count);
        Everything = RowSet.AllRecords(Count).CopyLasting();
    }

    public int Count => _records.Length - 1;

    /// <summary>Every record, in the order of the keys.</summary>
    public IReadOnlyList<T> Records => new ArraySegment<T>(_records, 1, Count);

    internal TextColumn Keys { get; }

    internal OrderCache Orders { get; }

    internal RowSet Everything { get; }

    /// <summary>Finds records by words; by none in a table that nobody searches.</summary>
    internal SearchIndex Search { get; private protected init; } = SearchIndex.None;

    internal T[] RecordsByRow => _records;

    /// <returns>Null when no record has this key.</returns>
    internal T? Find(string key) => Keys.RankOf(key) is > 0 and var row ? _records[row] : null;

    internal T At(int row) => _records[row];

    internal T[] RecordsAt(ReadOnlySpan<int> rows)
    {
        if (rows.IsEmpty)
        {
            return [];
        }
        var records = new T[rows.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            records[i] = _records[rows[i]];
        }
        return records;
    }

    internal int RowOf(T record) => Keys.RankOf(_key(record));

    private protected TextColumn Texts(Func<T, Texte?> text, TextOrder order) => TextColumn.Build(Rows(text), order);

    /// <summary>A column of codes, which all have one form.</summary>
    private protected TextColumn Codes(Func<T, Texte?> code, FormeDeCode form) => TextColumn.Build(Rows(code), TextOrder.Codes, form);

    private protected ValueColumn<int> Numbers(Func<T, int?> number) => ValueColumns.OfNumbers(Rows(number));

    private protected ValueColumn<double> Numbers(Func<T, double?> number) => ValueColumns.OfNumbers(Rows(number));

    private protected ValueColumn<DateOnly> Dates(Func<T, DateOnly?> date) => ValueColumns.OfDates(Rows(date));

    private protected ValueColumn<TEnum> Enums<TEnum>(Func<T, TEnum?> value)
        where TEnum : struct, Enum => ValueColumns.OfEnums(Rows(value));

    /// <summary>One value per row; row 0, the missing record, has none.</summary>
    private protected TValue?[] Rows<TValue>(Func<T, TValue?> value)
    {
        var rows = new TValue?[_records.Length];
        for (var row = 1; row < rows.Length; row++)
        {
            rows[row] = value(_records[row]);
        }
        return rows;
    }

    /// <summary>The record of another table that each record refers to.</summary>
    private protected Relation<TTable> One<TTable, TTarget>(TTable target, Func<T, TTarget?> related)
        where TTable : Table<TTarget>
        where TTarget : class
    {
        var rows = new int[_records.Length];
        for (var row = 1; row < rows.Length; row++)
        {
            rows[row] = related(_records[row]) is { } record ? target.RowOf(record) : 0;
        }
        return new Relation<TTable>(rows, target);
    }
}
