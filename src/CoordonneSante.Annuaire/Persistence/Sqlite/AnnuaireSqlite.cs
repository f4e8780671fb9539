using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CoordonneSante.Annuaire.Persistence.Sqlite;

/// <summary>Opens a directory file. Connections are not pooled, so that closing one releases the file before it is renamed or
/// replaced.</summary>
public static class AnnuaireSqlite
{
    /// <summary>A published file is never written to: readers open it read-only.</summary>
    public static AnnuaireDbContext OpenReadOnly(string path) =>
        new(new DbContextOptionsBuilder<AnnuaireDbContext>()
            .UseSqlite(ConnectionString(path, SqliteOpenMode.ReadOnly))
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
            .Options);

    /// <summary>Creates the file where it does not exist; the connection is open.</summary>
    public static SqliteConnection ConnectForBuilding(string path)
    {
        var connection = new SqliteConnection(ConnectionString(path, SqliteOpenMode.ReadWriteCreate));
        connection.Open();
        return connection;
    }

    /// <summary>The same as <see cref="OpenReadOnly"/> without EF Core, for bulk reads and checks; the connection is open.</summary>
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
