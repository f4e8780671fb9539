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
    public static void Write(TableSchema table, IReadOnlyList<int> columns, IReadOnlyList<object?[]> rows, Stream stream)
    {
        using var csv = CsvWriter.Create(stream, Options, leaveOpen: true);
        WriteRecord(csv, columns.Select(column => table.Columns[column].Name));
        foreach (var row in rows)
        {
            WriteRecord(csv, columns.Select(column => CellText.Format(row[column])));
        }
    }

    private static void WriteRecord(CsvWriter csv, IEnumerable<string> fields)
    {
        foreach (var field in fields)
        {
            csv.WriteField(field);
        }

        csv.EndRecord();
    }
}
