using CoordonneSante.Import.Reading;

namespace CoordonneSante.Import.Csv;

/// <summary>A format of delimited file whose first line names its columns.</summary>
/// <param name="name">What the file is, in French, with its article: "le fichier des communes du COG (v_commune)".</param>
internal sealed class CsvTable(string name, char separator, params CsvColumn[] columns)
{
    /// <summary>Columns read where they are present, and done without where they are not.</summary>
    public IReadOnlyList<CsvColumn> Optional { get; init; } = [];

    /// <summary>Whether the file must end with a line break, as every published file does; a list typed by hand may not.</summary>
    public bool MustEndWithNewLine { get; init; } = true;

    /// <summary>
    /// Whether the first column named is the file's first one, in formats whose columns are all in the files of larger territories too.
    /// </summary>
    public bool KeyComesFirst { get; init; }

    private string Expected => $"{name}, colonnes {string.Join(", ", columns.Select(c => c.Name))} séparées par « {separator} »";

    /// <summary>Whether the first line of the file names the columns of this format.</summary>
    /// <exception cref="UnexpectedFormatException">The file is not text in lines.</exception>
    public bool Recognizes(SourceFile source) =>
        FirstLine(source) is var header && Places(header) is not null && (!KeyComesFirst || columns[0].IsNamed(header[0]));

    /// <exception cref="UnexpectedFormatException">The file is not of this format.</exception>
    public IEnumerable<LineOutcome<T>> Read<T>(SourceFile source, Func<TableLine, LineOutcome<T>> parse)
    {
        source.LignesLues = 0;
        Dictionary<CsvColumn, int>? places = null;
        var width = 0;
        foreach (var outcome in CsvLines.Read(source, separator, Expected, MustEndWithNewLine))
        {
            if (places is null)
            {
                var header = (outcome as LineOutcome<CsvLine>.Accepted)?.Value.Fields ?? [];
                places = Places(header) ?? throw source.Unexpected(Expected, CsvLines.DescribeFirst(header, separator));
                width = header.Length;
                continue;
            }

            source.LignesLues++;
            yield return outcome switch
            {
                LineOutcome<CsvLine>.Accepted { Value: var line } when line.Fields.Length == width =>
                    parse(new TableLine(source, line, places)),
                LineOutcome<CsvLine>.Accepted { Value: var line } => new LineOutcome<T>.Rejected(
                    source.Reject(line.Line, CsvLines.WholeLine, string.Join(separator, line.Fields), Motifs.NombreDeChamps)),
                LineOutcome<CsvLine>.Rejected rejected => new LineOutcome<T>.Rejected(rejected.Rejet),
                _ => throw new InvalidOperationException("Lines of text are accepted or rejected."),
            };
        }
    }

    /// <summary>Whether a row of the spreadsheet names the columns of this format.</summary>
    /// <exception cref="UnexpectedFormatException">The spreadsheet is damaged.</exception>
    public bool RecognizesWorkbook(SourceFile source) => Workbook.Rows(source, name).Any(line => Places(line.Fields) is not null);

    /// <summary>Reads the rows that follow the one that names the columns, in whichever sheet; titles above it are skipped.</summary>
    /// <exception cref="UnexpectedFormatException">No row of the spreadsheet names the columns.</exception>
    public IEnumerable<LineOutcome<T>> ReadWorkbook<T>(SourceFile source, Func<TableLine, LineOutcome<T>> parse)
    {
        source.LignesLues = 0;
        Dictionary<CsvColumn, int>? places = null;
        foreach (var line in Workbook.Rows(source, name))
        {
            if (places is not null && line.Line == 1)
            {
                yield break; // the next sheet is another table
            }

            if (places is null)
            {
                places = Places(line.Fields);
                continue;
            }

            source.LignesLues++;
            yield return parse(new TableLine(source, line, places));
        }

        if (places is null)
        {
            throw source.Unexpected($"{name}, colonnes {string.Join(", ", columns.Select(c => c.Name))}", "un classeur sans ces colonnes");
        }
    }

    private string[] FirstLine(SourceFile source) =>
        (CsvLines.Read(source, separator, Expected, MustEndWithNewLine).FirstOrDefault() as LineOutcome<CsvLine>.Accepted)?.Value.Fields
            ?? [];

    /// <returns>Where each column is; null when one is missing.</returns>
    private Dictionary<CsvColumn, int>? Places(string[] header)
    {
        var places = new Dictionary<CsvColumn, int>();
        foreach (var column in columns)
        {
            var place = Array.FindIndex(header, column.IsNamed);
            if (place < 0)
            {
                return null;
            }

            places.Add(column, place);
        }

        foreach (var column in Optional)
        {
            if (Array.FindIndex(header, column.IsNamed) is var place and >= 0)
            {
                places.Add(column, place);
            }
        }

        return places;
    }
}
