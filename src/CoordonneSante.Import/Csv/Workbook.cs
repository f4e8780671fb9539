using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using CoordonneSante.Import.Reading;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace CoordonneSante.Import.Csv;

/// <summary>Reads the rows of a spreadsheet (xlsx), sheet after sheet, as lines of text.</summary>
internal static class Workbook
{
    /// <summary>In bytes, of the spreadsheet and of what it holds decompressed. The spreadsheets published are of some megabytes, and
    /// decompressed of some tens.</summary>
    private const int MaxLength = 64 * 1024 * 1024;

    /// <summary>Cells, empty ones too: a few bytes can place a row at the end of a sheet.</summary>
    private const int MaxCells = 10_000_000;

    /// <summary>The package looks up an encoding of old spreadsheets before it reads any.</summary>
    static Workbook() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <param name="expected">The expected format, for error messages.</param>
    /// <returns>Rows that hold something; a sheet begins at line 1.</returns>
    /// <exception cref="UnexpectedFormatException">The spreadsheet is damaged, or too large.</exception>
    public static IEnumerable<CsvLine> Rows(SourceFile source, string expected)
    {
        using var bytes = Copy(source, expected);
        CheckInflated(bytes, source, expected);
        using var workbook = Read(() => ExcelReaderFactory.CreateOpenXmlReader(bytes), source, expected);
        var left = MaxCells;
        do
        {
            for (var line = 1; Read(workbook.Read, source, expected); line++)
            {
                left -= Math.Max(1, workbook.FieldCount);
                if (left < 0)
                {
                    throw source.Unexpected(expected, $"un classeur de plus de {MaxCells / 1_000_000} millions de cellules");
                }

                var cells = new string[workbook.FieldCount];
                for (var i = 0; i < cells.Length; i++)
                {
                    cells[i] = VisibleText.Of(Convert.ToString(workbook.GetValue(i), CultureInfo.InvariantCulture) ?? "");
                }

                if (cells.Any(cell => cell.Length > 0))
                {
                    yield return new CsvLine(line, cells);
                }
            }
        }
        while (Read(workbook.NextResult, source, expected));
    }

    private static MemoryStream Copy(SourceFile source, string expected)
    {
        var bytes = new MemoryStream();
        var stream = source.Rewind();
        var buffer = new byte[64 * 1024];
        for (var count = stream.Read(buffer); count > 0; count = stream.Read(buffer))
        {
            bytes.Write(buffer, 0, count);
            if (bytes.Length > MaxLength)
            {
                throw source.Unexpected(expected, $"un classeur de plus de {MaxLength / 1024 / 1024} Mio");
            }
        }

        bytes.Position = 0;
        return bytes;
    }

    /// <summary>Decompresses once what the reader would keep in memory: sizes that an archive announces may be false.</summary>
    private static void CheckInflated(MemoryStream bytes, SourceFile source, string expected)
    {
        var length = 0L;
        var buffer = new byte[64 * 1024];
        using var archive = Read(() => new ZipArchive(bytes, ZipArchiveMode.Read, leaveOpen: true), source, expected);
        foreach (var entry in archive.Entries)
        {
            using var inflated = Read(entry.Open, source, expected);
            while (Read(() => inflated.Read(buffer), source, expected) is > 0 and var count)
            {
                length += count;
                if (length > MaxLength)
                {
                    throw source.Unexpected(expected, $"un classeur qui se déploie sur plus de {MaxLength / 1024 / 1024} Mio");
                }
            }
        }

        bytes.Position = 0;
    }

    private static T Read<T>(Func<T> read, SourceFile source, string expected)
    {
        try
        {
            return read();
        }
        catch (Exception error) when (error is ExcelReaderException or InvalidDataException or XmlException or FormatException
            or OverflowException or ArgumentException or IndexOutOfRangeException)
        {
            throw source.Unexpected(expected, "un classeur abîmé, ou d'un autre format que xlsx", error);
        }
    }
}
