using Microsoft.Data.Sqlite;

namespace CoordonneSante.Annuaire.Persistence.Sqlite;

/// <summary>The columns that a table has in a file, which an older program may have written.</summary>
internal static class StoredColumns
{
    /// <returns>Names as stored; none when the file has no such table.</returns>
    public static HashSet<string> Of(SqliteConnection connection, string table)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT name FROM pragma_table_info($table)";
        command.Parameters.AddWithValue("$table", table);
        using var reader = command.ExecuteReader();
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read())
        {
            names.Add(reader.GetString(0));
        }
        return names;
    }
}
