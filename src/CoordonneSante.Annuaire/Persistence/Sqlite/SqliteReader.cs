using System.Globalization;
using CoordonneSante.Annuaire.Persistence.Schema;
using Microsoft.Data.Sqlite;

namespace CoordonneSante.Annuaire.Persistence.Sqlite;

/// <summary>Reads a directory file back, table by table, as it was written; a nullable column that an older program did not write is null,
/// a table empty.</summary>
public static class SqliteReader
{
    /// <exception cref="SqliteException">The file is no directory of this version of the program.</exception>
    public static AnnuaireContent ReadContent(SqliteConnection connection)
    {
        var content = new AnnuaireContent();
        foreach (var table in AnnuaireContent.Tables)
        {
            content.Set(table, [.. RowsOf(connection, table)]);
        }

        return content;
    }

    /// <summary>The rows of one table, in the order of their keys, read each time they are gone through: they are stored in this order, and
    /// held together only where another program has stored them in another.</summary>
    /// <exception cref="SqliteException">The file is no directory of this version of the program.</exception>
    public static IEnumerable<object?[]> Stream(SqliteConnection connection, TableSchema table)
    {
        if (table.IsInOrder(RowsOf(connection, table, table.Key)))
        {
            return RowsOf(connection, table);
        }

        var rows = RowsOf(connection, table).ToList();
        table.Order(rows);
        return rows;
    }

    /// <summary>The digest that the file says it has.</summary>
    /// <exception cref="SqliteException">The file is no directory of this version of the program.</exception>
    public static string ReadVersion(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT version FROM version";
        return (string?)command.ExecuteScalar() ?? "";
    }

    /// <param name="connection">To the file.</param>
    /// <param name="table">What to read.</param>
    /// <param name="columns">Indexes of the columns wanted, the others being null; null for all.</param>
    private static IEnumerable<object?[]> RowsOf(SqliteConnection connection, TableSchema table, IReadOnlyList<int>? columns = null)
    {
        var stored = StoredColumns.Of(connection, table.Name);
        if (stored.Count == 0 && table.IsAddition)
        {
            yield break;
        }

        using var command = connection.CreateCommand();
        var given = table.ColumnsGiven(stored);
        var cellsRead = table.Columns.Select((column, i) =>
            given.Contains(column) && columns?.Contains(i) != false ? $"\"{column.Name}\"" : "NULL");
        command.CommandText = $"SELECT {string.Join(", ", cellsRead)} FROM \"{table.Name}\"";
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            var cells = new object?[table.Columns.Count];
            for (var i = 0; i < cells.Length; i++)
            {
                cells[i] = reader.IsDBNull(i) ? null : ReadCell(reader, i, table.Columns[i].Kind);
            }

            yield return cells;
        }
    }

    private static object ReadCell(SqliteDataReader reader, int column, ColumnKind kind) => kind switch
    {
        ColumnKind.Text => reader.GetString(column),
        ColumnKind.Integer => reader.GetInt32(column),
        ColumnKind.Number => reader.GetDouble(column),
        ColumnKind.Date => DateOnly.ParseExact(reader.GetString(column), "yyyy-MM-dd", CultureInfo.InvariantCulture),
        ColumnKind.Outline => reader.GetFieldValue<byte[]>(column),
        _ => throw new NotSupportedException($"No cell of kind {kind} in a directory's content."),
    };
}
