using CoordonneSante.Annuaire.Persistence.Sqlite;

namespace CoordonneSante.Annuaire.Persistence.Loading;

/// <summary>Reads a published directory file into memory.</summary>
public static class AnnuaireLoader
{
    /// <param name="path">A SQLite file of this version of the program; it is closed before this returns.</param>
    /// <exception cref="Microsoft.Data.Sqlite.SqliteException">Not such a file.</exception>
    /// <exception cref="InvalidDataException">A row refers to one that is not there.</exception>
    public static AnnuaireSnapshot Load(string path)
    {
        using var connection = AnnuaireSqlite.ConnectReadOnly(path);
        return SnapshotBuilder.Build(AnnuaireRowsReader.Read(connection) with { Limites = LimitesReader.Read(connection) });
    }

    /// <exception cref="Microsoft.Data.Sqlite.SqliteException">No directory file of this version of the program.</exception>
    /// <exception cref="InvalidDataException">A row refers to one that is not there.</exception>
    /// <exception cref="FormatException">The text of a boundary is malformed.</exception>
    /// <exception cref="OperationCanceledException">Nobody waits for it any more; nothing reads the file then.</exception>
    public static AnnuaireSnapshot Load(AnnuaireFile file, CancellationToken cancellation = default)
    {
        // Two fifths of what is read of the country: they are waited for when the first outlines are made.
        var limites = Task.Run(() => file.Query(LimitesReader.Read, cancellation), CancellationToken.None);
        try
        {
            return file.Query(
                connection =>
                {
                    var rows = AnnuaireRowsReader.Read(connection) with { LimitesRead = limites };
                    cancellation.ThrowIfCancellationRequested();
                    return SnapshotBuilder.Build(rows);
                },
                cancellation);
        }
        finally
        {
            // The caller may give the file up: nothing reads it after this.
            Task.WhenAny(limites).GetAwaiter().GetResult();
        }
    }
}
