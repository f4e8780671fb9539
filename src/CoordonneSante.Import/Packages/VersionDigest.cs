using System.Security.Cryptography;
using System.Text;
using CoordonneSante.Annuaire.Persistence.Schema;

namespace CoordonneSante.Import.Packages;

/// <summary>The version of a directory: a digest of every row, sources included. Equal content gives an equal version, whatever the day or
/// the road it came by.</summary>
public static class VersionDigest
{
    private const int BufferSize = 1 << 16;

    /// <summary>In an order that no addition changes, since the digest depends on it.</summary>
    private static readonly List<TableSchema> Tables =
        [.. AnnuaireSchema.Current.TablesInFirstOrder.Where(AnnuaireContent.Tables.Contains)];

    /// <returns>Sixteen hexadecimal digits of the SHA-256 of all tables' CSV.</returns>
    public static string Of(AnnuaireContent content) => Of(content.Rows);

    /// <param name="rowsOf">The rows of a table, in the order of their keys, to be gone through twice: they need not be in memory.</param>
    /// <inheritdoc cref="Of(AnnuaireContent)"/>
    public static string Of(Func<TableSchema, IEnumerable<object?[]>> rowsOf)
    {
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var csv = ScratchStream.Open();
        foreach (var table in Tables)
        {
            var rows = rowsOf(table);
            if (Digested(table, rows) is not { } columns)
            {
                continue;
            }

            csv.SetLength(0);
            PackageCsv.Write(table, columns, rows, csv);
            sha.AppendData(Encoding.UTF8.GetBytes($"{table.Name} {csv.Length}\n"));
            Append(csv, sha);
        }

        return Convert.ToHexStringLower(sha.GetHashAndReset())[..16];
    }

    private static void Append(Stream csv, IncrementalHash sha)
    {
        csv.Position = 0;
        var buffer = new byte[BufferSize];
        while (csv.Read(buffer, 0, buffer.Length) is > 0 and var read)
        {
            sha.AppendData(buffer, 0, read);
        }
    }

    /// <summary>A column added since the first packages counts from its first value on, as a table does from its first row: content without
    /// any keeps the version it had before.</summary>
    /// <returns>Null for a table that does not count.</returns>
    private static List<int>? Digested(TableSchema table, IEnumerable<object?[]> rows)
    {
        var isEmpty = true;
        var unknown = Enumerable.Range(0, table.Columns.Count).Where(column => table.Columns[column].IsAddition).ToList();
        foreach (var row in rows)
        {
            isEmpty = false;
            unknown.RemoveAll(column => row[column] is not null);
            if (unknown.Count == 0)
            {
                break;
            }
        }

        return isEmpty && table.IsAddition ? null : [.. Enumerable.Range(0, table.Columns.Count).Except(unknown)];
    }
}
