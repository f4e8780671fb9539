namespace CoordonneSante.Import.Reading;

/// <summary>One thing of a source file that the directory does not use, for the report and <c>rejets.csv</c>.</summary>
/// <param name="Fichier">File name, without its folder.</param>
/// <param name="Line">1-based, header included; in JSON, the line where the object begins.</param>
/// <param name="Column">
/// Column name as the format documents it; in JSON, the path of the value ("pmej[3].ege[0].adresse[0].cogCommune").
/// </param>
/// <param name="Value">The text found, cut at 200 characters; null when the value is absent.</param>
public sealed record Rejet(string Fichier, int Line, string Column, string? Value, Motif Motif, PorteeRejet Portee);
