using CoordonneSante.Annuaire.Persistence.Schema;
using CsvHelper;

namespace CoordonneSante.Import.Packages;

/// <summary>
/// Writes a table as CSV: RFC 4180 with LF, UTF-8 without BOM, a header, quotes only where needed. Equal rows give equal bytes.
/// </summary>
internal static class PackageCsv
{
    private static readonly CsvWriterOptions Options = new() { NewLine = "\n" };

    public static void Write(TableSchema table, IReadOnlyList<object?[]> rows, Stream stream) =>
        Write(table, [.. Enumerable.Range(0, table.Columns.Count)], rows, stream);

    /// <param name="columns">Indexes of the columns to write, in ascending order.</param>
    public static void Write(TableSchema table, IReadOnlyList<int> columns, IEnumerable<object?[]> rows, Stream stream)
    {
        using var csv = CsvWriter.Create(stream, Options, leaveOpen: true);
        foreach (var column in columns)
        {
            csv.WriteField(table.Columns[column].Name);
        }

        csv.EndRecord();
        foreach (var row in rows)
        {
            foreach (var column in columns)
            {
                csv.WriteField(CellText.Format(row[column]));
            }

            csv.EndRecord();
        }
    }
}
