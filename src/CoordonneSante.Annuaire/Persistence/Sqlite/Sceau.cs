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

    private static readonly byte[] Zeros = Encoding.ASCII.GetBytes(new string('0', Digits));

    /// <summary>Seals a file that <see cref="SqliteWriter.Finish"/> ended.</summary>
    public static void Put(string path)
    {
        var file = AnnuaireFile.Read(path);
        var mark = Read(file) ?? throw new InvalidDataException($"{path} has no place for a seal.");
        var place = file.Bytes.Span.IndexOf(mark);
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Write);
        stream.Position = place;
        stream.Write(DigestOf(file, place));
    }

    /// <returns>False when the bytes are not those that were sealed, or never were.</returns>
    public static bool IsIntact(AnnuaireFile file)
    {
        var seal = Read(file);
        var place = seal is null ? -1 : file.Bytes.Span.IndexOf(seal);
        return place >= 0 && DigestOf(file, place).AsSpan().SequenceEqual(seal);
    }

    /// <summary>Makes the seal's place, marked by digits that occur nowhere else.</summary>
    internal static void Reserve(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "CREATE TABLE sceau (sha256 TEXT NOT NULL); INSERT INTO sceau VALUES ($mark)";
        command.Parameters.AddWithValue("$mark", RandomNumberGenerator.GetHexString(Digits, lowercase: true));
        command.ExecuteNonQuery();
    }

    private static byte[]? Read(AnnuaireFile file)
    {
        try
        {
            var seal = file.Query(connection =>
            {
                using var command = connection.CreateCommand();
                command.CommandText = "SELECT sha256 FROM sceau";
                return command.ExecuteScalar() as string;
            });
            return seal?.Length == Digits ? Encoding.ASCII.GetBytes(seal) : null;
        }
        catch (SqliteException)
        {
            return null;
        }
    }

    private static byte[] DigestOf(AnnuaireFile file, int place)
    {
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        sha.AppendData(file.Bytes.Span[..place]);
        sha.AppendData(Zeros);
        sha.AppendData(file.Bytes.Span[(place + Digits)..]);
        return Encoding.ASCII.GetBytes(Convert.ToHexStringLower(sha.GetHashAndReset()));
    }
}
