using Microsoft.Data.Sqlite;

namespace CoordonneSante.Annuaire.Persistence.Sqlite;

/// <summary>Opens a directory file. Connections are not pooled, so that closing one releases the file before it is renamed or
/// replaced.</summary>
public static class AnnuaireSqlite
{
    /// <summary>Creates the file where it does not exist; the connection is open.</summary>
    public static SqliteConnection ConnectForBuilding(string path)
    {
        var connection = new SqliteConnection(ConnectionString(path, SqliteOpenMode.ReadWriteCreate));
        connection.Open();
        return connection;
    }

    /// <summary>Opens a published file, which is never written to; the connection is open.</summary>
    /// <exception cref="FormatPlusRecentException">A newer program wrote the file.</exception>
    public static SqliteConnection ConnectReadOnly(string path)
    {
        var connection = new SqliteConnection(ConnectionString(path, SqliteOpenMode.ReadOnly));
        try
        {
            connection.Open();
            FormatAnnuaire.Check(connection);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static string ConnectionString(string path, SqliteOpenMode mode) =>
        new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false, ForeignKeys = false }.ToString();
}
