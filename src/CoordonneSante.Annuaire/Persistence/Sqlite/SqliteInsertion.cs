using System.Buffers;
using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace CoordonneSante.Annuaire.Persistence.Sqlite;

/// <summary>One prepared statement that inserts rows into a table, without the command and parameter objects of ADO.NET: they take half of
/// the time of an insertion.</summary>
/// <remarks>Cells are stored as Microsoft.Data.Sqlite stores them.</remarks>
internal sealed class SqliteInsertion : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly sqlite3_stmt _statement;
    private byte[] _text = ArrayPool<byte>.Shared.Rent(4096);

    /// <exception cref="SqliteException">The database has no such table or column.</exception>
    public SqliteInsertion(SqliteConnection connection, string table, IReadOnlyCollection<string> columns)
    {
        _connection = connection;
        var names = string.Join(", ", columns.Select(column => $"\"{column}\""));
        var places = string.Join(", ", columns.Select(_ => "?"));
        Check(raw.sqlite3_prepare_v2(connection.Handle, $"INSERT INTO \"{table}\" ({names}) VALUES ({places})", out _statement));
    }

    /// <exception cref="SqliteException">The row repeats a key or lacks a required cell.</exception>
    public void Insert(object?[] row)
    {
        for (var i = 0; i < row.Length; i++)
        {
            Check(Bind(i + 1, row[i]));
        }

        var done = raw.sqlite3_step(_statement);
        if (done != raw.SQLITE_DONE)
        {
            Check(done);
        }

        Check(raw.sqlite3_reset(_statement));
    }

    public void Dispose()
    {
        _statement.Dispose();
        ArrayPool<byte>.Shared.Return(_text);
    }

    private int Bind(int place, object? cell) => cell switch
    {
        null => raw.sqlite3_bind_null(_statement, place),
        string text => BindText(place, text),
        int integer => raw.sqlite3_bind_int64(_statement, place, integer),
        double number => raw.sqlite3_bind_double(_statement, place, number),
        DateOnly date => BindText(place, date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        DateTime instant => BindText(place, instant.ToString("yyyy-MM-dd HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture)),
        byte[] bytes => raw.sqlite3_bind_blob(_statement, place, bytes),
        _ => throw new NotSupportedException($"No cell is a {cell.GetType()}."),
    };

    private int BindText(int place, string text)
    {
        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (_text.Length < most)
        {
            ArrayPool<byte>.Shared.Return(_text);
            _text = ArrayPool<byte>.Shared.Rent(most);
        }

        return raw.sqlite3_bind_text(_statement, place, _text.AsSpan(0, Encoding.UTF8.GetBytes(text, _text)));
    }

    private void Check(int code) => SqliteException.ThrowExceptionForRC(code, _connection.Handle);
}
