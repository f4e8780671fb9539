using CoordonneSante.Annuaire.Persistence.Sqlite;
using Microsoft.Data.Sqlite;

namespace CoordonneSante.Import.Actualisations;

/// <summary>The files that a directory was built from.</summary>
internal static class PublishedSources
{
    /// <returns>SHA-256 of each; empty when there is no directory there.</returns>
    public static IReadOnlySet<string> Sha256(FileInfo database)
    {
        database.Refresh();
        var hashes = new HashSet<string>(StringComparer.Ordinal);
        if (!database.Exists)
        {
            return hashes;
        }

        try
        {
            using var connection = AnnuaireSqlite.ConnectReadOnly(database.FullName);
            using var command = connection.CreateCommand();
            command.CommandText = "SELECT sha256 FROM source";
            using var row = command.ExecuteReader();
            while (row.Read())
            {
                hashes.Add(row.GetString(0));
            }
        }
        catch (SqliteException)
        {
            hashes.Clear(); // publishing will say that the file is no directory
        }

        return hashes;
    }
}
