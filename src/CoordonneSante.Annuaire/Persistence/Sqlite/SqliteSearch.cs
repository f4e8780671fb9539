using Microsoft.Data.Sqlite;
using NetTopologySuite.IO;

namespace CoordonneSante.Annuaire.Persistence.Sqlite;

/// <summary>Search tables for those who query the file by SQL: R*Tree bounds and a full-text index of names. The server itself searches in memory.</summary>
/// <remarks>
/// The key stands in the search table itself, as an auxiliary column, because row ids of the directory's tables may change with VACUUM.
/// R*Tree bounds are 32-bit, rounded outward: they select candidates.
/// </remarks>
internal static class SqliteSearch
{
    public static void Create(SqliteConnection connection)
    {
        using var transaction = connection.BeginTransaction();
        Execute(connection, """
            CREATE VIRTUAL TABLE structure_emprise USING rtree(id, ouest, est, sud, nord, +finess TEXT);
            INSERT INTO structure_emprise SELECT rowid, longitude, longitude, latitude, latitude, finess FROM structure WHERE longitude IS NOT NULL;
            CREATE VIRTUAL TABLE nom_recherche USING fts5(nom, nom_long, entite UNINDEXED, code UNINDEXED, tokenize = "unicode61 remove_diacritics 2", prefix = '2 3');
            INSERT INTO nom_recherche
                SELECT nom, nom_long, 'structure', finess FROM structure
                UNION ALL SELECT nom, NULL, 'gestionnaire', finess FROM gestionnaire WHERE nom IS NOT NULL
                UNION ALL SELECT nom, NULL, 'region', code FROM region
                UNION ALL SELECT nom, NULL, 'departement', code FROM departement
                UNION ALL SELECT nom, NULL, 'epci', siren FROM epci
                UNION ALL SELECT nom, NULL, 'commune', code_insee FROM commune
                UNION ALL SELECT nom, NULL, 'quartier_prioritaire', code FROM quartier_prioritaire;
            """);
        IndexOutlines(connection, "quartier_prioritaire", "code", "quartier_emprise");
        IndexOutlines(connection, "contour_commune", "code_insee", "commune_emprise");
        transaction.Commit();
    }

    private static void IndexOutlines(SqliteConnection connection, string table, string key, string index)
    {
        Execute(connection, $"CREATE VIRTUAL TABLE {index} USING rtree(id, ouest, est, sud, nord, +{key} TEXT)");
        using var select = connection.CreateCommand();
        select.CommandText = $"SELECT rowid, {key}, contour FROM {table}";
        using var insert = connection.CreateCommand();
        insert.CommandText = $"INSERT INTO {index} VALUES ($id, $ouest, $est, $sud, $nord, $key)";
        string[] names = ["$id", "$ouest", "$est", "$sud", "$nord", "$key"];
        insert.Parameters.AddRange(names.Select(name => new SqliteParameter(name, null)));
        insert.Prepare();
        var wkb = new WKBReader();
        using var rows = select.ExecuteReader();
        while (rows.Read())
        {
            var bounds = wkb.Read((byte[])rows[2]).EnvelopeInternal;
            object[] cells = [rows.GetInt64(0), bounds.MinX, bounds.MaxX, bounds.MinY, bounds.MaxY, rows.GetString(1)];
            for (var i = 0; i < cells.Length; i++)
            {
                insert.Parameters[i].Value = cells[i];
            }

            insert.ExecuteNonQuery();
        }
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
