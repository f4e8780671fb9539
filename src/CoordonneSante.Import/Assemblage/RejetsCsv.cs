using System.Globalization;
using CoordonneSante.Import.Reading;
using CsvHelper;

namespace CoordonneSante.Import.Assemblage;

/// <summary>
/// Writes <c>rejets.csv</c>: semicolons and a BOM, as French spreadsheets expect; cells that a spreadsheet would run as formulas are made
/// text.
/// </summary>
public static class RejetsCsv
{
    private static readonly CsvWriterOptions Options = new()
    {
        Separator = ';',
        NewLine = Environment.NewLine,
        WriteByteOrderMark = true,
        Injection = CsvInjection.Escape,
    };

    public static void Write(string path, IEnumerable<Rejet> rejets)
    {
        using var csv = CsvWriter.ToFile(path, Options);
        WriteRow(csv, "fichier", "ligne", "colonne", "valeur", "motif", "libelle", "portee");
        foreach (var rejet in rejets)
        {
            WriteRow(
                csv,
                rejet.Fichier,
                rejet.Line.ToString(CultureInfo.InvariantCulture),
                rejet.Column,
                rejet.Value ?? "",
                rejet.Motif.Code,
                rejet.Motif.Libelle,
                rejet.Portee == PorteeRejet.Ligne ? "ligne" : "valeur");
        }
    }

    private static void WriteRow(CsvWriter csv, params ReadOnlySpan<string> cells)
    {
        foreach (var cell in cells)
        {
            csv.WriteField(cell);
        }

        csv.EndRecord();
    }
}
