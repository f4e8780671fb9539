using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Persistence.GeoPackages;
using CoordonneSante.Annuaire.Persistence.Schema;
using CoordonneSante.Annuaire.Spatial.Contours;
using Microsoft.Data.Sqlite;

namespace CoordonneSante.Annuaire.Persistence.Sqlite;

/// <summary>Fills a new directory file: the tables of the EF model, rows by one prepared command per table.</summary>
/// <remarks>
/// The file is private to the caller until it is published, so durability is left to the end: no journal, no synchronisation.
/// EF's own SaveChanges takes several times as long on these 100 000 rows.
/// </remarks>
public sealed class SqliteWriter : IDisposable
{
    private readonly SqliteConnection _connection;

    /// <summary>The boundaries among the rows, made while the other tables are written.</summary>
    private Task<Limites>? _limites;

    private SqliteWriter(SqliteConnection connection) => _connection = connection;

    /// <param name="path">A file that does not exist yet.</param>
    public static SqliteWriter Create(string path)
    {
        var writer = new SqliteWriter(AnnuaireSqlite.ConnectForBuilding(path));
        writer.Execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE;");
        TablesScript.Run(writer._connection);
        return writer;
    }

    /// <exception cref="SqliteException">A row repeats a key or lacks a required cell.</exception>
    public void Insert(TableSchema table, IReadOnlyList<object?[]> rows)
    {
        if (table.RowType == typeof(LimiteCommuneRow))
        {
            _limites = Task.Run(() => LimitesReader.Of(rows));
        }

        using var transaction = _connection.BeginTransaction();
        using (var insertion = new SqliteInsertion(_connection, table.Name, [.. table.Columns.Select(column => column.Name)]))
        {
            foreach (var row in rows)
            {
                insertion.Insert(row);
            }
        }

        transaction.Commit();
    }

    /// <summary>Builds what only SQLite offers: spatial and full-text search over the inserted rows, the layers of a GeoPackage, the
    /// planner's statistics, and the place of the <see cref="Sceau"/>.</summary>
    public void Finish()
    {
        var limites = _limites?.GetAwaiter().GetResult() ?? new Limites([]);
        var outlines = Task.Run(() => CommuneGeometries.Of(limites));
        SqliteSearch.Create(_connection, limites);
        GeoPackageWriter.Create(_connection, limites, outlines.GetAwaiter().GetResult());
        Execute("ANALYZE");
        Sceau.Reserve(_connection);
    }

    public void Dispose() => _connection.Dispose();

    private void Execute(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
