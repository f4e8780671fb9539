using CoordonneSante.Import.Reading;

namespace CoordonneSante.Import.Csv;

/// <summary>One line of a delimited file with a header, read by column.</summary>
internal sealed class TableLine(SourceFile source, CsvLine line, IReadOnlyDictionary<CsvColumn, int> places)
{
    public int Line => line.Line;

    /// <summary>Empty when the field is, or when the file has no such column.</summary>
    public string this[CsvColumn column] => places.TryGetValue(column, out var place) ? line.Fields[place] : "";

    public string? OrNull(CsvColumn column) => this[column] is { Length: > 0 } value ? value : null;

    public LineOutcome<T> Accept<T>(T value) => new LineOutcome<T>.Accepted(Line, value);

    /// <summary>Rejects the line for what a column holds, or does not hold.</summary>
    public LineOutcome<T> Reject<T>(CsvColumn column, Motif motif)
    {
        var value = OrNull(column);
        return new LineOutcome<T>.Rejected(source.Reject(Line, column.Name, value, value is null ? Motifs.ValeurManquante : motif));
    }
}
