using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Persistence.Loading;
using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Annuaire.Spatial.Contours;
using Microsoft.Data.Sqlite;
using NetTopologySuite.Geometries;

namespace CoordonneSante.Annuaire.Persistence.Sqlite;

/// <summary>Search tables for those who query the file by SQL: R*Tree bounds and a full-text index of names. The server itself searches in
/// memory.</summary>
/// <remarks>
/// The key stands in the search table itself, as an auxiliary column, because row ids of the directory's tables may change with VACUUM.
/// R*Tree bounds are 32-bit, rounded outward: they select candidates.
/// </remarks>
internal static class SqliteSearch
{
    public static void Create(SqliteConnection connection, Limites limites)
    {
        using var transaction = connection.BeginTransaction();
        Execute(connection, """
            CREATE VIRTUAL TABLE structure_emprise USING rtree(id, ouest, est, sud, nord, +finess TEXT);
            INSERT INTO structure_emprise SELECT rowid, longitude, longitude, latitude, latitude, finess
            FROM structure WHERE longitude IS NOT NULL;
            CREATE VIRTUAL TABLE nom_recherche USING fts5(nom, nom_long, entite UNINDEXED, code UNINDEXED,
                tokenize = "unicode61 remove_diacritics 2", prefix = '2 3');
            INSERT INTO nom_recherche
                SELECT nom, nom_long, 'structure', finess FROM structure
                UNION ALL SELECT nom, NULL, 'gestionnaire', finess FROM gestionnaire WHERE nom IS NOT NULL
                UNION ALL SELECT nom, NULL, 'region', code FROM region
                UNION ALL SELECT nom, NULL, 'departement', code FROM departement
                UNION ALL SELECT nom, NULL, 'epci', siren FROM epci
                UNION ALL SELECT nom, NULL, 'commune', code_insee FROM commune
                UNION ALL SELECT nom, NULL, 'quartier_prioritaire', code FROM quartier_prioritaire;
            """);
        IndexBounds(connection, "quartier_emprise", "code", Quarters(connection));
        IndexBounds(connection, "commune_emprise", "code_insee", Communes(connection, limites));
        transaction.Commit();
    }

    private static IEnumerable<(string Key, Envelope Bounds)> Quarters(SqliteConnection connection)
    {
        using var select = connection.CreateCommand();
        select.CommandText = "SELECT code, contour FROM quartier_prioritaire ORDER BY code";
        using var rows = select.ExecuteReader();
        while (rows.Read())
        {
            yield return (rows.GetString(0), WkbEnvelope.Of(rows.GetFieldValue<byte[]>(1)));
        }
    }

    private static IEnumerable<(string Key, Envelope Bounds)> Communes(SqliteConnection connection, Limites limites) =>
        limites.Zones
            .Where(zone => !zone.Contains(Limite.Et))
            .Select(zone => (zone, limites.Outline([zone])!.Envelope)) // it is one of the zones
            .Concat(RowReader.ReadAll<ContourCommuneRow>(connection).Select(row => (row.CodeInsee, WkbEnvelope.Of(row.Contour))))
            .OrderBy(commune => commune.Item1, StringComparer.Ordinal);

    private static void IndexBounds(SqliteConnection connection, string index, string key, IEnumerable<(string Key, Envelope Bounds)> rows)
    {
        Execute(connection, $"CREATE VIRTUAL TABLE {index} USING rtree(id, ouest, est, sud, nord, +{key} TEXT)");
        using var insertion = new SqliteInsertion(connection, index, ["ouest", "est", "sud", "nord", key]);
        foreach (var (code, bounds) in rows)
        {
            insertion.Insert([bounds.MinX, bounds.MaxX, bounds.MinY, bounds.MaxY, code]);
        }
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
