using CoordonneSante.Annuaire.Persistence.Sqlite;
using CoordonneSante.Import.Packages;
using Microsoft.Data.Sqlite;

namespace CoordonneSante.Import.Publication;

/// <summary>Whether a directory file is whole: SQLite's structure, foreign keys, and the digest of its rows.</summary>
public static class IntegrityCheck
{
    /// <returns>French sentences, empty when the file is sound.</returns>
    public static IReadOnlyList<string> Run(string path) => Run(read =>
    {
        using var connection = AnnuaireSqlite.ConnectReadOnly(path);
        return read(connection);
    });

    /// <inheritdoc cref="Run(string)"/>
    public static IReadOnlyList<string> Run(AnnuaireFile file) => Run(read => file.Query(read));

    /// <summary>The structure is checked while the rows are read: each takes about as long.</summary>
    /// <param name="query">Opens the file, for one reading.</param>
    private static IReadOnlyList<string> Run(Func<Func<SqliteConnection, List<string>>, List<string>> query)
    {
        var structure = Task.Run(() => Try(() => query(connection => [.. Integrity(connection), .. ForeignKeys(connection)])));
        var version = Try(() => query(connection => [.. Version(connection)]));
        return [.. structure.GetAwaiter().GetResult().Concat(version).Distinct()];
    }

    private static List<string> Try(Func<List<string>> check)
    {
        try
        {
            return check();
        }
        catch (Exception error) when (error is SqliteException or FormatException or InvalidCastException or OverflowException)
        {
            return [$"Le fichier n'est pas un annuaire lisible : {error.Message}"];
        }
    }

    private static List<string> Integrity(SqliteConnection connection) =>
        [.. Rows(connection, "PRAGMA integrity_check").Where(line => line != "ok").Select(line => $"Fichier SQLite endommagé : {line}")];

    private static List<string> ForeignKeys(SqliteConnection connection) =>
        [
            .. Rows(
                    connection,
                    "SELECT \"table\" || ' → ' || parent || ' (' || count(*) || ')' FROM pragma_foreign_key_check "
                        + "GROUP BY \"table\", parent"
                )
                .Select(line => $"Référence vers une ligne absente : {line}"),
        ];

    private static IEnumerable<string> Version(SqliteConnection connection)
    {
        var announced = SqliteReader.ReadVersion(connection);
        var actual = VersionDigest.Of(table => SqliteReader.Stream(connection, table));
        if (actual != announced)
        {
            yield return $"Le contenu a l'empreinte {actual} et non {announced}, qu'annonce le fichier : il a été modifié.";
        }
    }

    private static List<string> Rows(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(reader.GetString(0));
        }

        return rows;
    }
}
