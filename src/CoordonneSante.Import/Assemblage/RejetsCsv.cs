using System.Globalization;
using System.Text;
using CoordonneSante.Import.Reading;

namespace CoordonneSante.Import.Assemblage;

/// <summary>
/// Writes <c>rejets.csv</c>: semicolons and a BOM, as French spreadsheets expect; cells that a spreadsheet would run as formulas are made
/// text.
/// </summary>
public static class RejetsCsv
{
    public static void Write(string path, IEnumerable<Rejet> rejets)
    {
        using var writer = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        writer.WriteLine("fichier;ligne;colonne;valeur;motif;libelle;portee");
        foreach (var rejet in rejets)
        {
            string[] cells =
            [
                rejet.Fichier, rejet.Line.ToString(CultureInfo.InvariantCulture), rejet.Column, rejet.Value ?? "",
                rejet.Motif.Code, rejet.Motif.Libelle, rejet.Portee == PorteeRejet.Ligne ? "ligne" : "valeur",
            ];
            writer.WriteLine(string.Join(';', cells.Select(Escape)));
        }
    }

    private static string Escape(string cell)
    {
        var text = cell.Length > 0 && "=+-@\t\r".Contains(cell[0], StringComparison.Ordinal) ? $"'{cell}" : cell;
        return text.AsSpan().ContainsAny(";\"\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }
}
