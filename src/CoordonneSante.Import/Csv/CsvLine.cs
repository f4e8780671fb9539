namespace CoordonneSante.Import.Csv;

/// <summary>One line of a delimited file: its fields unquoted, as <see cref="Reading.VisibleText"/> keeps them.</summary>
/// <param name="Line">1-based, header included.</param>
internal sealed record CsvLine(int Line, string[] Fields);
