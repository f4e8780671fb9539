using System.IO.MemoryMappedFiles;
using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace CoordonneSante.Annuaire.Persistence.Sqlite;

/// <summary>The bytes of a directory file as they were at one moment: what is checked, loaded and handed out is then the same, whatever
/// becomes of the file.</summary>
/// <remarks>They are in a copy of its own, see <see cref="PrivateCopy"/>, and in memory only while somebody reads them.</remarks>
public sealed class AnnuaireFile : IDisposable
{
    private readonly MemoryMappedFile _copy;
    private readonly Lazy<byte[]> _sha256;

    private AnnuaireFile(MemoryMappedFile copy, long length, DateTime modifiedUtc)
    {
        _copy = copy;
        Length = length;
        ModifiedUtc = modifiedUtc;
        _sha256 = new Lazy<byte[]>(() =>
        {
            using var bytes = Open();
            return SHA256.HashData(bytes);
        });
    }

    /// <summary>Number of bytes.</summary>
    public long Length { get; }

    /// <summary>When the file was last written.</summary>
    public DateTime ModifiedUtc { get; }

    /// <summary>Of all the bytes; computed when first asked for.</summary>
    public ReadOnlyMemory<byte> Sha256 => _sha256.Value;

    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="InvalidDataException">The file is empty, or was cut while it was read; the database is in WAL mode.</exception>
    public static AnnuaireFile Read(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        if (stream.Length == 0)
        {
            throw new InvalidDataException("Le fichier est vide.");
        }

        var length = stream.Length;
        var file = new AnnuaireFile(PrivateCopy.Of(stream, length), length, File.GetLastWriteTimeUtc(stream.SafeFileHandle));
        if (file.IsInWalMode())
        {
            file.Dispose();
            throw new InvalidDataException("La base est en mode WAL : « PRAGMA journal_mode=DELETE » la remet en un seul fichier.");
        }

        return file;
    }

    /// <returns>The bytes, from the first: a stream of the caller's own, to be closed by it. It can be read to its end whatever becomes of
    /// this.</returns>
    /// <exception cref="ObjectDisposedException">The copy was given up.</exception>
    public Stream Open() => _copy.CreateViewStream(0, Length, MemoryMappedFileAccess.Read);

    /// <summary>Gives the copy up: its room on the disk is free once the streams that read it are closed.</summary>
    public void Dispose() => _copy.Dispose();

    /// <summary>Reads the bytes as the database that they are.</summary>
    /// <param name="read">Its connection is read-only, and closed when it returns.</param>
    /// <param name="cancellation">Ends a statement that is under way.</param>
    /// <exception cref="SqliteException">They are no database.</exception>
    /// <exception cref="OperationCanceledException">Nobody waits for what is read any more.</exception>
    public T Query<T>(Func<SqliteConnection, T> read, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        using var view = _copy.CreateViewAccessor(0, Length, MemoryMappedFileAccess.Read);
        using var connection = new SqliteConnection("Data Source=:memory:;Pooling=False");
        connection.Open();
        var bytes = view.SafeMemoryMappedViewHandle.DangerousGetHandle(); // closed after the connection
        SqliteException.ThrowExceptionForRC(
            raw.sqlite3_deserialize(connection.Handle, "main", bytes, Length, Length, raw.SQLITE_DESERIALIZE_READONLY),
            connection.Handle);
        using var interruption = cancellation.Register(() => raw.sqlite3_interrupt(connection.Handle));
        try
        {
            return read(connection);
        }
        catch (SqliteException error) when (error.SqliteErrorCode == raw.SQLITE_INTERRUPT)
        {
            throw new OperationCanceledException("Nobody waits for what is read.", error, cancellation);
        }
    }

    /// <summary>Part of such a base may stand in a file beside it, and what is read from a copy can have none.</summary>
    /// <remarks>SQLite, "Database File Format": the file format read version, at offset 19, is 2 for WAL.</remarks>
    private bool IsInWalMode()
    {
        Span<byte> head = stackalloc byte[20];
        using var bytes = Open();
        return bytes.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) == head.Length
            && head[19] == 2
            && head.StartsWith("SQLite format 3\0"u8);
    }
}
