using System.Globalization;
using CoordonneSante.Annuaire.Persistence.Schema;

namespace CoordonneSante.Import.Packages;

/// <summary>Cells as the package's CSV files write them: invariant culture, ISO dates, shortest decimals, null as nothing.</summary>
internal static class CellText
{
    public static string Format(object? cell) => cell switch
    {
        null => "",
        "" => throw new ArgumentException("An empty text would read back as null.", nameof(cell)),
        string text => text,
        int integer => integer.ToString(CultureInfo.InvariantCulture),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        byte[] wkb => WktText.FromWkb(wkb),
        _ => throw new ArgumentException($"No text form for {cell.GetType()}.", nameof(cell)),
    };

    /// <returns>False when the text is not of the column's kind, is missing where required, or is not among its allowed values.</returns>
    public static bool TryParse(ColumnSchema column, string text, out object? cell)
    {
        cell = null;
        if (text.Length == 0)
        {
            return column.IsNullable;
        }

        cell = column.Kind switch
        {
            ColumnKind.Text when column.AllowedValues is null || column.AllowedValues.Contains(text) => text,
            ColumnKind.Integer when int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer) =>
                integer,
            ColumnKind.Number when TryParseNumber(text, out var number) => number,
            ColumnKind.Date when DateOnly.TryParseExact(
                text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) => date,
            ColumnKind.Outline when WktText.TryToWkb(text, out var wkb) => wkb,
            _ => null,
        };
        return cell is not null;
    }

    private static bool TryParseNumber(string text, out double number) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number) && double.IsFinite(number);
}
