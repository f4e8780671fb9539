using System.Security.Cryptography;
using System.Text;
using CoordonneSante.Annuaire.Persistence.Schema;

namespace CoordonneSante.Import.Packages;

/// <summary>The version of a directory: a digest of every row, sources included. Equal content gives an equal version, whatever the day or
/// the road it came by.</summary>
public static class VersionDigest
{
    /// <summary>In an order that no addition changes, since the digest depends on it.</summary>
    private static readonly List<TableSchema> Tables =
        [.. AnnuaireSchema.Current.TablesInFirstOrder.Where(AnnuaireContent.Tables.Contains)];

    /// <returns>Sixteen hexadecimal digits of the SHA-256 of all tables' CSV.</returns>
    public static string Of(AnnuaireContent content) => Of(content.Rows);

    /// <param name="rowsOf">The rows of a table, in the order of their keys; each is asked for once, so that they need not be in memory
    /// together.</param>
    /// <inheritdoc cref="Of(AnnuaireContent)"/>
    public static string Of(Func<TableSchema, IReadOnlyList<object?[]>> rowsOf)
    {
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var csv = new MemoryStream();
        foreach (var table in Tables)
        {
            var rows = rowsOf(table);
            if (table.IsAddition && rows.Count == 0)
            {
                continue;
            }

            csv.SetLength(0);
            PackageCsv.Write(table, Digested(table, rows), rows, csv);
            sha.AppendData(Encoding.UTF8.GetBytes($"{table.Name} {csv.Length}\n"));
            sha.AppendData(csv.GetBuffer(), 0, (int)csv.Length);
        }

        return Convert.ToHexStringLower(sha.GetHashAndReset())[..16];
    }

    /// <summary>A column added since the first packages counts from its first value on, as a table does from its first row: content without
    /// any keeps the version it had before.</summary>
    private static int[] Digested(TableSchema table, IReadOnlyList<object?[]> rows) =>
    [
        .. Enumerable.Range(0, table.Columns.Count)
            .Where(column => !table.Columns[column].IsAddition || rows.Any(row => row[column] is not null)),
    ];
}
