using System.Globalization;
using System.Text;
using CoordonneSante.Import.Reading;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace CoordonneSante.Import.Csv;

/// <summary>Reads the rows of a spreadsheet (xlsx), sheet after sheet, as lines of text.</summary>
internal static class Workbook
{
    /// <summary>In bytes, decompressed once. The spreadsheets published are of some megabytes.</summary>
    private const int MaxLength = 64 * 1024 * 1024;

    /// <summary>The package looks up an encoding of old spreadsheets before it reads any.</summary>
    static Workbook() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <param name="expected">The expected format, for error messages.</param>
    /// <returns>Rows that hold something; a sheet begins at line 1.</returns>
    /// <exception cref="UnexpectedFormatException">The spreadsheet is damaged, or too large.</exception>
    public static IEnumerable<CsvLine> Rows(SourceFile source, string expected)
    {
        using var workbook = Open(source, expected);
        do
        {
            for (var line = 1; workbook.Read(); line++)
            {
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
        while (workbook.NextResult());
    }

    private static IExcelDataReader Open(SourceFile source, string expected)
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
        try
        {
            return ExcelReaderFactory.CreateOpenXmlReader(bytes);
        }
        catch (Exception error) when (error is ExcelReaderException or InvalidDataException)
        {
            throw source.Unexpected(expected, "un classeur abîmé, ou d'un autre format que xlsx", error);
        }
    }
}
