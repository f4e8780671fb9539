using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace CoordonneSante.Annuaire.Persistence.Sqlite;

/// <summary>The bytes of a directory file as they were at one moment: what is checked, loaded and handed out is then the same, whatever
/// becomes of the file.</summary>
public sealed class AnnuaireFile
{
    // Pinned: SQLite reads it where it is.
    private readonly byte[] _bytes;

    private readonly Lazy<byte[]> _sha256;

    private AnnuaireFile(byte[] bytes, DateTime modifiedUtc)
    {
        _bytes = bytes;
        ModifiedUtc = modifiedUtc;
        _sha256 = new Lazy<byte[]>(() => SHA256.HashData(_bytes));
    }

    public ReadOnlyMemory<byte> Bytes => _bytes;

    /// <summary>When the file was last written.</summary>
    public DateTime ModifiedUtc { get; }

    /// <summary>Of all the bytes; computed when first asked for.</summary>
    public ReadOnlyMemory<byte> Sha256 => _sha256.Value;

    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="InvalidDataException">The file is empty, larger than what memory holds in one piece, or was cut while it was read;
    /// the database is in WAL mode.</exception>
    public static AnnuaireFile Read(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        if (stream.Length == 0 || stream.Length > Array.MaxLength)
        {
            throw new InvalidDataException(stream.Length == 0 ? "Le fichier est vide." : "Le fichier dépasse 2 Gio.");
        }

        var bytes = GC.AllocateUninitializedArray<byte>((int)stream.Length, pinned: true);
        if (stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) < bytes.Length)
        {
            throw new InvalidDataException("Le fichier a été tronqué pendant sa lecture.");
        }

        return IsInWalMode(bytes)
            ? throw new InvalidDataException("La base est en mode WAL : « PRAGMA journal_mode=DELETE » la remet en un seul fichier.")
            : new AnnuaireFile(bytes, File.GetLastWriteTimeUtc(stream.SafeFileHandle));
    }

    /// <summary>Part of such a base may stand in a file beside it, and what is read from memory can have none.</summary>
    /// <remarks>SQLite, "Database File Format": the file format read version, at offset 19, is 2 for WAL.</remarks>
    private static bool IsInWalMode(ReadOnlySpan<byte> bytes) =>
        bytes.Length > 19 && bytes[19] == 2 && bytes.StartsWith("SQLite format 3\0"u8);

    /// <summary>Reads the bytes as the database that they are.</summary>
    /// <param name="read">Its connection is read-only, and closed when it returns.</param>
    /// <exception cref="SqliteException">They are no database.</exception>
    public T Query<T>(Func<SqliteConnection, T> read)
    {
        using var connection = new SqliteConnection("Data Source=:memory:;Pooling=False");
        connection.Open();
        var bytes = Marshal.UnsafeAddrOfPinnedArrayElement(_bytes, 0);
        SqliteException.ThrowExceptionForRC(
            raw.sqlite3_deserialize(connection.Handle, "main", bytes, _bytes.Length, _bytes.Length, raw.SQLITE_DESERIALIZE_READONLY),
            connection.Handle);
        var result = read(connection);
        connection.Close();
        GC.KeepAlive(this);
        return result;
    }
}
