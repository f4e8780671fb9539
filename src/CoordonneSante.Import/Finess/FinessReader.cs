using CoordonneSante.Import.Finess.Csv;
using CoordonneSante.Import.Finess.Enregistrements;
using CoordonneSante.Import.Finess.Plus;
using CoordonneSante.Import.Reading;

namespace CoordonneSante.Import.Finess;

/// <summary>Reads a FINESS file of any published format: cs1100507, cs1100502, cs1100501 (CSV by sections) or FINESS+ (JSON).</summary>
/// <remarks>Source: ANS / DREES, FINESS.</remarks>
public static class FinessReader
{
    /// <summary>Of UTF-8's byte-order mark.</summary>
    private const int MarkLength = 3;

    private static ReadOnlySpan<byte> CsvHead => "finess;etalab;"u8;

    /// <summary>Reads structures and legal entities, recognising the format by the content.</summary>
    /// <remarks>Sets <see cref="SourceFile.DateExtraction"/>. A structure of another category, or closed, is ignored.</remarks>
    /// <exception cref="UnexpectedFormatException">The file is of none of these formats, or damaged.</exception>
    public static IEnumerable<LineOutcome<EnregistrementFiness>> Read(SourceFile source) =>
        ContentSniffer.Recognize(source) == Contenu.Json ? FinessPlusReader.Read(source) : new FinessCsvReading(source).Read();

    /// <summary>Whether the file begins as the CSV files do.</summary>
    internal static bool RecognizesCsv(SourceFile source)
    {
        var head = new byte[MarkLength + CsvHead.Length];
        var length = source.Rewind(reportsPosition: false).ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        return head.AsSpan(0, length).IndexOf(CsvHead) is 0 or MarkLength;
    }
}
