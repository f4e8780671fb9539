using CoordonneSante.Annuaire.Persistence.GeoPackages;
using CoordonneSante.Annuaire.Persistence.Schema;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CoordonneSante.Annuaire.Persistence.Sqlite;

/// <summary>Fills a new directory file: tables from the EF model, rows by one prepared command per table.</summary>
/// <remarks>
/// The file is private to the caller until it is published, so durability is left to the end: no journal, no synchronisation.
/// EF's own SaveChanges takes several times as long on these 100 000 rows.
/// </remarks>
public sealed class SqliteWriter : IDisposable
{
    private readonly AnnuaireDbContext _context;
    private readonly SqliteConnection _connection;

    private SqliteWriter(AnnuaireDbContext context)
    {
        _context = context;
        _connection = (SqliteConnection)context.Database.GetDbConnection();
    }

    /// <param name="path">A file that does not exist yet.</param>
    public static SqliteWriter Create(string path)
    {
        var writer = new SqliteWriter(AnnuaireSqlite.OpenForBuilding(path));
        writer._context.Database.OpenConnection();
        writer.Execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE;");
        writer.Execute(writer._context.Database.GenerateCreateScript());
        return writer;
    }

    /// <exception cref="SqliteException">A row repeats a key or lacks a required cell.</exception>
    public void Insert(TableSchema table, IReadOnlyList<object?[]> rows)
    {
        using var transaction = _connection.BeginTransaction();
        using var command = _connection.CreateCommand();
        command.Transaction = transaction;
        var columns = table.Columns.Select(column => $"\"{column.Name}\"");
        var parameters = table.Columns.Select((_, i) => new SqliteParameter($"$p{i}", null)).ToArray();
        command.CommandText =
            $"INSERT INTO \"{table.Name}\" ({string.Join(", ", columns)}) VALUES "
                + $"({string.Join(", ", parameters.Select(p => p.ParameterName))})";
        command.Parameters.AddRange(parameters);
        command.Prepare();
        foreach (var row in rows)
        {
            for (var i = 0; i < parameters.Length; i++)
            {
                parameters[i].Value = row[i] ?? DBNull.Value;
            }

            command.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    /// <summary>Builds what only SQLite offers: spatial and full-text search over the inserted rows, the layers of a GeoPackage, the
    /// planner's statistics, and the place of the <see cref="Sceau"/>.</summary>
    public void Finish()
    {
        var limites = LimitesReader.Read(_connection);
        SqliteSearch.Create(_connection, limites);
        GeoPackageWriter.Create(_connection, limites);
        Execute("ANALYZE");
        Sceau.Reserve(_connection);
    }

    public void Dispose() => _context.Dispose();

    private void Execute(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
