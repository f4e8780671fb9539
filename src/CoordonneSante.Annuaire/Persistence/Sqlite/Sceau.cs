using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;

namespace CoordonneSante.Annuaire.Persistence.Sqlite;

/// <summary>The seal of a directory file: the SHA-256 of its bytes, kept within it, so that a copy of the file alone still proves
/// itself.</summary>
/// <remarks>
/// It is put on a file whose rows were checked against its version, and it covers every byte, that version included: bytes that match it
/// hold
/// that version's rows. Reading them takes a hundredth of the time that the digest of the rows does. The seal's own digits count as zeros.
/// It guards against accidents and careless edits, not against who seals again what he has altered.
/// </remarks>
public static class Sceau
{
    private const int Digits = 2 * SHA256.HashSizeInBytes;

    private const int BufferSize = 1 << 20;

    private static readonly byte[] Zeros = Encoding.ASCII.GetBytes(new string('0', Digits));

    /// <summary>Seals a file that <see cref="SqliteWriter.Finish"/> ended.</summary>
    public static void Put(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.ReadWrite);
        var mark = ReadFrom(path);
        var place = mark is null ? -1 : PlaceOf(mark, stream);
        if (place < 0)
        {
            throw new InvalidDataException($"{path} has no place for a seal.");
        }
        var digest = DigestOf(stream, place);
        stream.Position = place;
        stream.Write(digest);
    }

    /// <summary>Whether a file that nobody else writes is as it was sealed.</summary>
    public static bool IsIntact(string path)
    {
        using var bytes = File.OpenRead(path);
        return IsIntact(ReadFrom(path), bytes);
    }

    /// <returns>False when the bytes are not those that were sealed, or never were.</returns>
    public static bool IsIntact(AnnuaireFile file)
    {
        using var bytes = file.Open();
        return IsIntact(Try(() => file.Query(Read)), bytes);
    }

    /// <summary>Makes the seal's place, marked by digits that occur nowhere else.</summary>
    internal static void Reserve(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "CREATE TABLE sceau (sha256 TEXT NOT NULL); INSERT INTO sceau VALUES ($mark)";
        command.Parameters.AddWithValue("$mark", RandomNumberGenerator.GetHexString(Digits, lowercase: true));
        command.ExecuteNonQuery();
    }

    private static bool IsIntact(byte[]? seal, Stream bytes)
    {
        var place = seal is null ? -1 : PlaceOf(seal, bytes);
        return place >= 0 && DigestOf(bytes, place).AsSpan().SequenceEqual(seal);
    }

    private static byte[]? ReadFrom(string path) => Try(() =>
    {
        using var connection = AnnuaireSqlite.ConnectReadOnly(path);
        return Read(connection);
    });

    private static byte[]? Try(Func<byte[]?> read)
    {
        try
        {
            return read();
        }
        catch (SqliteException)
        {
            return null;
        }
    }

    private static byte[]? Read(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT sha256 FROM sceau";
        return command.ExecuteScalar() is string { Length: Digits } seal ? Encoding.ASCII.GetBytes(seal) : null;
    }

    /// <returns>-1 where it is nowhere.</returns>
    private static long PlaceOf(ReadOnlySpan<byte> seal, Stream bytes)
    {
        bytes.Position = 0;
        var buffer = new byte[BufferSize];
        var (start, kept) = (0L, 0);
        while (bytes.Read(buffer, kept, buffer.Length - kept) is > 0 and var read)
        {
            var filled = kept + read;
            if (buffer.AsSpan(0, filled).IndexOf(seal) is >= 0 and var place)
            {
                return start + place;
            }
            // It may begin in one piece and end in the next.
            kept = Math.Min(filled, seal.Length - 1);
            buffer.AsSpan(filled - kept, kept).CopyTo(buffer);
            start += filled - kept;
        }
        return -1;
    }

    /// <param name="bytes">All of them, of which those of the seal count as zeros.</param>
    /// <param name="place">Where the seal is.</param>
    private static byte[] DigestOf(Stream bytes, long place)
    {
        bytes.Position = 0;
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[BufferSize];
        for (var left = place; left > 0;)
        {
            var read = bytes.Read(buffer, 0, (int)Math.Min(left, buffer.Length));
            sha.AppendData(buffer, 0, read);
            left -= read > 0 ? read : throw new EndOfStreamException();
        }
        sha.AppendData(Zeros);
        bytes.Position = place + Digits;
        while (bytes.Read(buffer, 0, buffer.Length) is > 0 and var read)
        {
            sha.AppendData(buffer, 0, read);
        }
        return Encoding.ASCII.GetBytes(Convert.ToHexStringLower(sha.GetHashAndReset()));
    }
}
