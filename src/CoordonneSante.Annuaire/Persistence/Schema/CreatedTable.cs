using Microsoft.Data.Sqlite;

namespace CoordonneSante.Annuaire.Persistence.Schema;

/// <summary>A table as <see cref="TablesScript"/> creates it.</summary>
/// <param name="Key">Columns of the primary key, in its order.</param>
/// <param name="References">Columns that hold the key of a row of another table.</param>
internal sealed record CreatedTable(
    string Name,
    Dictionary<string, bool> Nullability,
    IReadOnlyList<string> Key,
    IReadOnlyList<(string Column, string Target)> References)
{
    /// <exception cref="InvalidOperationException">The script does not create the column: the row has more than was printed.</exception>
    public bool IsNullable(string column) => Nullability.TryGetValue(column, out var isNullable)
        ? isNullable
        : throw new InvalidOperationException(
            $"tables.sql has no column {Name}.{column}: TablesScriptTests print it again with CONTRACT=update.");

    public static CreatedTable Read(SqliteConnection connection, string table)
    {
        var columns = Rows(connection, "SELECT name, \"notnull\", pk FROM pragma_table_info($table)", table, row =>
            (Name: row.GetString(0), IsNullable: !row.GetBoolean(1), KeyPlace: row.GetInt32(2)));
        return new CreatedTable(
            table,
            columns.ToDictionary(column => column.Name, column => column.IsNullable, StringComparer.Ordinal),
            [.. columns.Where(column => column.KeyPlace > 0).OrderBy(column => column.KeyPlace).Select(column => column.Name)],
            Rows(connection, "SELECT \"from\", \"table\" FROM pragma_foreign_key_list($table)", table, row =>
                (row.GetString(0), row.GetString(1))));
    }

    private static List<T> Rows<T>(SqliteConnection connection, string sql, string table, Func<SqliteDataReader, T> read)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.AddWithValue("$table", table);
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(read(reader));
        }

        return rows;
    }
}
