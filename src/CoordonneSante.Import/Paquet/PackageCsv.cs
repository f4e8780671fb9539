using System.Buffers;
using System.Text;
using CoordonneSante.Annuaire.Persistence.Schema;

namespace CoordonneSante.Import.Paquet;

/// <summary>
/// Writes a table as CSV: RFC 4180 with LF, UTF-8 without BOM, a header, quotes only where needed. Equal rows give equal bytes.
/// </summary>
internal static class TableCsv
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\n\r");

    public static void Write(TableSchema table, IReadOnlyList<object?[]> rows, Stream stream) =>
        Write(table, [.. Enumerable.Range(0, table.Columns.Count)], rows, stream);

    /// <param name="columns">Indexes of the columns to write, in ascending order.</param>
    public static void Write(TableSchema table, IReadOnlyList<int> columns, IReadOnlyList<object?[]> rows, Stream stream)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), bufferSize: 1 << 16, leaveOpen: true) { NewLine = "\n" };
        WriteLine(writer, columns.Select(column => table.Columns[column].Name));
        foreach (var row in rows)
        {
            WriteLine(writer, columns.Select(column => CellText.Format(row[column])));
        }
    }

    private static void WriteLine(StreamWriter writer, IEnumerable<string> fields)
    {
        var first = true;
        foreach (var field in fields)
        {
            if (!first)
            {
                writer.Write(',');
            }

            first = false;
            writer.Write(field.AsSpan().ContainsAny(Quoted) ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : field);
        }

        writer.WriteLine();
    }
}
