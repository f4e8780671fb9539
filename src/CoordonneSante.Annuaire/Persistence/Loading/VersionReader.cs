using CoordonneSante.Annuaire.Persistence.Sqlite;
using CoordonneSante.Annuaire.Textes;
using CoordonneSante.Annuaire.Versions;

namespace CoordonneSante.Annuaire.Persistence.Loading;

/// <summary>Reads what a directory file says of itself, without loading it.</summary>
public static class VersionReader
{
    /// <returns>Not the version in service.</returns>
    /// <exception cref="Microsoft.Data.Sqlite.SqliteException">The file is no directory.</exception>
    /// <exception cref="InvalidDataException">The file names no version.</exception>
    public static VersionAnnuaire Read(string path)
    {
        using var connection = AnnuaireSqlite.ConnectReadOnly(path);
        using var command = connection.CreateCommand();
        command.CommandText = """
            SELECT version, construit_le, (SELECT max(date_extraction) FROM structure), (SELECT count(*) FROM structure)
            FROM version
            """;
        using var row = command.ExecuteReader();
        return row.Read()
            ? new VersionAnnuaire(
                new Texte(row.GetString(0)),
                DateTime.SpecifyKind(row.GetDateTime(1), DateTimeKind.Utc),
                row.IsDBNull(2) ? null : DateOnly.FromDateTime(row.GetDateTime(2)),
                row.GetInt32(3),
                Courante: false)
            : throw new InvalidDataException($"{path} names no version.");
    }
}
