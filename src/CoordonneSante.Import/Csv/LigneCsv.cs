namespace CoordonneSante.Import.Csv;

/// <summary>One line of a delimited file, unquoted.</summary>
/// <param name="Line">1-based, header included.</param>
internal sealed record LigneCsv(int Line, string[] Champs);
