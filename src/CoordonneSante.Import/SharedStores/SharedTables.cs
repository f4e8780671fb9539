using System.IO.Compression;
using Npgsql;

namespace CoordonneSante.Import.SharedStores;

/// <summary>The tables of the shared store.</summary>
internal static class SharedTables
{
    /// <summary>Told of each publication.</summary>
    public const string Channel = "annuaire";

    /// <summary>Of the lock that publications take, one at a time; any number of our own.</summary>
    private const long PublicationLock = 0x616E6E7561697265;

    /// <summary>How <c>fichier</c> is written: 1 is one gzip member that holds the SQLite file.</summary>
    private const int Format = 1;

    private const string Definition = """
        CREATE TABLE annuaire_version (
            sha256 text PRIMARY KEY CHECK (sha256 ~ '^[0-9a-f]{64}$'),
            version text NOT NULL,
            date_extraction date,
            construite_le timestamptz NOT NULL,
            taille bigint NOT NULL,
            format integer NOT NULL,
            gardee integer NOT NULL DEFAULT 0 CHECK (gardee BETWEEN 0 AND 2),
            deposee_le timestamptz NOT NULL DEFAULT clock_timestamp(),
            fichier bytea NOT NULL
        );
        ALTER TABLE annuaire_version ALTER COLUMN fichier SET STORAGE EXTERNAL;
        COMMENT ON TABLE annuaire_version IS 'Versions de l''annuaire : chacune est un fichier SQLite entier et vérifié.';
        COMMENT ON COLUMN annuaire_version.sha256 IS 'Empreinte des octets du fichier, une fois décompressé.';
        COMMENT ON COLUMN annuaire_version.version IS 'Empreinte du contenu, que l''API sert.';
        COMMENT ON COLUMN annuaire_version.taille IS 'Du fichier décompressé, en octets.';
        COMMENT ON COLUMN annuaire_version.format IS '1 : fichier compressé par gzip.';
        COMMENT ON COLUMN annuaire_version.gardee IS '0 : non ; 1 : parmi les dernières remplacées ; 2 : sur demande, rien ne l''efface.';
        CREATE TABLE annuaire_publiee (
            seule boolean PRIMARY KEY DEFAULT true CHECK (seule),
            sha256 text NOT NULL REFERENCES annuaire_version,
            publiee_le timestamptz NOT NULL
        );
        COMMENT ON TABLE annuaire_publiee IS 'La version que servent les serveurs : une seule ligne.';
        """;

    /// <summary>Held as long as the connection is open.</summary>
    /// <returns>False when another publication is under way.</returns>
    public static bool TryLock(NpgsqlConnection connection) =>
        Command(connection, "SELECT pg_try_advisory_lock($1)", PublicationLock).ExecuteScalar() is true;

    /// <summary>A role that may not create tables can still publish to those that are there.</summary>
    public static void CreateIfMissing(NpgsqlConnection connection)
    {
        if (!Exist(connection))
        {
            using var batch = Command(connection, Definition);
            batch.ExecuteNonQuery();
        }
    }

    public static SharedState Read(NpgsqlConnection connection)
    {
        if (!Exist(connection))
        {
            return SharedState.Empty;
        }

        using var command = Command(connection, """
            SELECT sha256, version, construite_le, taille, gardee, publiee_le
            FROM annuaire_version LEFT JOIN annuaire_publiee USING (sha256)
            WHERE format = $1
            ORDER BY sha256
            """, Format);
        using var row = command.ExecuteReader();
        var state = SharedState.Empty;
        var versions = new List<SharedVersion>();
        while (row.Read())
        {
            var version = new SharedVersion(
                row.GetString(0), row.GetString(1), row.GetDateTime(2), row.GetInt64(3), (Keeping)row.GetInt32(4));
            versions.Add(version);
            state = row.IsDBNull(5) ? state : state with { Published = version, PublishedUtc = row.GetDateTime(5) };
        }

        return state with { Versions = versions };
    }

    /// <summary>Writes a version's file, as it was before it was compressed.</summary>
    /// <exception cref="InvalidDataException">What the store holds is not compressed as it should be, or no longer there.</exception>
    public static void CopyFile(NpgsqlConnection connection, string sha256, Stream output)
    {
        using var command = Command(connection, "SELECT fichier FROM annuaire_version WHERE sha256 = $1", sha256);
        using var row = command.ExecuteReader(System.Data.CommandBehavior.SequentialAccess);
        if (!row.Read())
        {
            throw new InvalidDataException($"Le magasin partagé ne tient plus le fichier {sha256}.");
        }

        using var stored = row.GetStream(0);
        using var file = new GZipStream(stored, CompressionMode.Decompress);
        file.CopyTo(output);
    }

    public static void Insert(NpgsqlConnection connection, SharedVersion version, DateOnly? extraction, string path)
    {
        using var compressed = new MemoryStream();
        using (var file = File.OpenRead(path))
        using (var gzip = new GZipStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            file.CopyTo(gzip);
        }

        using var command = Command(
            connection,
            """
            INSERT INTO annuaire_version (sha256, version, date_extraction, construite_le, taille, format, gardee, fichier)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            """,
            version.Sha256,
            version.Version,
            extraction is { } date ? date : DBNull.Value,
            version.BuiltUtc,
            version.Size,
            Format,
            (int)version.Keeping,
            compressed.ToArray());
        command.ExecuteNonQuery();
    }

    public static void Keep(NpgsqlConnection connection, string sha256, Keeping keeping) =>
        Execute(connection, "UPDATE annuaire_version SET gardee = $2 WHERE sha256 = $1 AND gardee <> $2", sha256, (int)keeping);

    public static void DeleteOthers(NpgsqlConnection connection, string[] sha256) =>
        Execute(connection, "DELETE FROM annuaire_version WHERE sha256 <> ALL ($1)", (object)sha256);

    /// <summary>Moves the pointer; whoever listens hears of it when the transaction ends.</summary>
    public static void Publish(NpgsqlConnection connection, string sha256)
    {
        Execute(
            connection,
            """
            INSERT INTO annuaire_publiee (sha256, publiee_le) VALUES ($1, clock_timestamp())
            ON CONFLICT (seule) DO UPDATE SET sha256 = EXCLUDED.sha256, publiee_le = EXCLUDED.publiee_le
            """,
            sha256);
    }

    public static void Notify(NpgsqlConnection connection) => Execute(connection, "SELECT pg_notify($1, '')", Channel);

    /// <summary>Holds the pointer still until the transaction ends.</summary>
    /// <returns>What is published; null when nothing is.</returns>
    public static string? LockPublished(NpgsqlConnection connection)
    {
        using var command = Command(connection, "SELECT sha256 FROM annuaire_publiee FOR UPDATE");
        return command.ExecuteScalar() as string;
    }

    private static bool Exist(NpgsqlConnection connection)
    {
        using var command = Command(connection, "SELECT to_regclass('annuaire_publiee') IS NOT NULL");
        return command.ExecuteScalar() is true;
    }

    private static void Execute(NpgsqlConnection connection, string sql, params object[] values)
    {
        using var command = Command(connection, sql, values);
        command.ExecuteNonQuery();
    }

    private static NpgsqlCommand Command(NpgsqlConnection connection, string sql, params object[] values)
    {
        var command = new NpgsqlCommand(sql, connection);
        foreach (var value in values)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        }

        return command;
    }
}
