using System.Security.Cryptography;
using System.Text;
using CoordonneSante.Annuaire.Persistence.Schema;

namespace CoordonneSante.Import.Paquet;

/// <summary>The version of a directory: a digest of every row, sources included. Equal content gives an equal version, whatever the day or the road it came by.</summary>
public static class VersionDigest
{
    /// <returns>Sixteen hexadecimal digits of the SHA-256 of all tables' CSV.</returns>
    public static string Of(DirectoryContent content)
    {
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var csv = new MemoryStream();
        foreach (var table in DirectoryContent.Tables)
        {
            csv.SetLength(0);
            TableCsv.Write(table, content.Rows(table), csv);
            sha.AppendData(Encoding.UTF8.GetBytes($"{table.Name} {csv.Length}\n"));
            sha.AppendData(csv.GetBuffer(), 0, (int)csv.Length);
        }

        return Convert.ToHexStringLower(sha.GetHashAndReset())[..16];
    }
}
