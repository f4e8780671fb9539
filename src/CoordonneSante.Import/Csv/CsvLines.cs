using System.Text;
using CoordonneSante.Import.Encodings;
using CoordonneSante.Import.Reading;
using CsvHelper;

namespace CoordonneSante.Import.Csv;

/// <summary>Reads a delimited file line by line, in whichever of the official encodings.</summary>
internal static class CsvLines
{
    /// <summary>Column name given to what is wrong with a whole line.</summary>
    public const string WholeLine = "(ligne)";

    /// <param name="expected">The expected format, for error messages.</param>
    /// <param name="mustEndWithNewLine">Whether an unterminated last line is rejected as truncated.</param>
    /// <returns>Every line that is not blank, the first included, in order.</returns>
    /// <exception cref="UnexpectedFormatException">The file is not text in lines.</exception>
    public static IEnumerable<LineOutcome<CsvLine>> Read(SourceFile source, char separator, string expected, bool mustEndWithNewLine)
    {
        var shape = TextInspector.Inspect(source, expected);
        Motif? fault = null;
        using var reader = CsvReader.Create(
            source.Rewind(),
            new CsvReaderOptions
            {
                Separator = separator,
                HasHeader = false,
                Encoding = shape.Encoding,
                TrackLineNumbers = true,
                // No official format breaks a field over lines: a quote left open must not swallow the lines that follow.
                AllowLineBreaksInQuotes = false,
                OnMalformedRecord = record => fault ??= Fault(record.Reason),
            },
            leaveOpen: true);

        var more = reader.Read();
        while (more)
        {
            var line = (int)reader.LineNumber;
            var motif = fault;
            var text = Encoding.UTF8.GetString(reader.RawRecord);
            var fields = new string[reader.FieldCount];
            for (var i = 0; i < fields.Length; i++)
            {
                fields[i] = VisibleText.Of(reader.GetString(i));
            }

            fault = null;
            more = reader.Read();
            if (!more && motif is null && mustEndWithNewLine && !shape.EndsWithNewLine && line > 1)
            {
                motif = Motifs.LigneTronquee;
            }

            yield return motif is null
                ? new LineOutcome<CsvLine>.Accepted(line, new CsvLine(line, fields))
                : new LineOutcome<CsvLine>.Rejected(source.Reject(line, WholeLine, text, motif));
        }
    }

    /// <summary>What a first line is, in French, when it is not the one expected.</summary>
    public static string DescribeFirst(string[] fields, char separator)
    {
        var line = string.Join(separator, fields);
        var cut = line.Length > 150 ? line[..150] + "…" : line;
        return fields.Length > 1 || !line.AsSpan().ContainsAny(";,\t")
            ? $"la première ligne « {cut} »"
            : $"un autre séparateur, première ligne « {cut} »";
    }

    /// <summary>A quote inside an unquoted field is only text.</summary>
    private static Motif? Fault(CsvMalformedReason reason) => reason switch
    {
        CsvMalformedReason.UnterminatedQuote or CsvMalformedReason.LineBreakInQuotes => Motifs.GuillemetsNonFermes,
        CsvMalformedReason.TextAfterClosingQuote => Motifs.GuillemetsMalPlaces,
        _ => null,
    };
}
