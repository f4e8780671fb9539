using System.Globalization;
using SQLitePCL;

namespace CoordonneSante.Annuaire.Persistence.Loading;

/// <summary>The row of a statement that is being read, cell by cell, straight from SQLite: a large directory has tens of millions, and
/// ADO.NET takes longer for a cell than SQLite.</summary>
internal sealed class StoredRow
{
    private readonly nint _statement;
    private readonly RecentTexts[] _texts;

    /// <param name="statement">Open, and standing on a row, whenever this is read.</param>
    public StoredRow(sqlite3_stmt statement)
    {
        _statement = statement.DangerousGetHandle();
        _texts = [.. Enumerable.Range(0, raw.sqlite3_column_count(statement)).Select(_ => new RecentTexts())];
    }

    public bool IsNull(int column) => SqliteColumn.TypeOf(_statement, column) == raw.SQLITE_NULL;

    /// <summary>The bytes of a blob, until the next row; none for null.</summary>
    public unsafe ReadOnlySpan<byte> Bytes(int column)
    {
        var bytes = SqliteColumn.Blob(_statement, column);
        return new ReadOnlySpan<byte>((void*)bytes, SqliteColumn.Length(_statement, column));
    }

    /// <summary>Empty for null.</summary>
    public string Text(int column) => _texts[column].Get(Utf8(column));

    public int Number(int column) => checked((int)SqliteColumn.Int64(_statement, column));

    public double Real(int column) => SqliteColumn.Double(_statement, column);

    /// <summary>A date, as yyyy-MM-dd.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public DateOnly Date(int column)
    {
        var text = Utf8(column);
        return text.Length == 10 && text[4] == '-' && text[7] == '-'
            && int.TryParse(text[..4], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && int.TryParse(text[5..7], NumberStyles.None, CultureInfo.InvariantCulture, out var month)
            && int.TryParse(text[8..], NumberStyles.None, CultureInfo.InvariantCulture, out var day)
            && year > 0 && month is > 0 and <= 12 && day > 0 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : throw new FormatException($"« {Text(column)} » n'est pas une date.");
    }

    /// <summary>A moment, UTC.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public DateTime Moment(int column) => DateTime.Parse(
        Text(column), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);

    /// <summary>The bytes of a text, in UTF-8 whatever the file's encoding.</summary>
    private unsafe ReadOnlySpan<byte> Utf8(int column)
    {
        var text = SqliteColumn.Text(_statement, column);
        return new ReadOnlySpan<byte>((void*)text, SqliteColumn.Length(_statement, column));
    }
}
