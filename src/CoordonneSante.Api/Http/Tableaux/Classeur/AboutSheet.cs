using CoordonneSante.Annuaire.Entites.Sources;

namespace CoordonneSante.Api.Http.Tableaux.Classeur;

/// <summary>The sheet that says what the data are: version, licence, sources, notes, and what each column means.</summary>
internal static class AboutSheet
{
    public const string Name = "À propos";

    private static readonly int[] Widths = [40, 30, 22, 28, 80];

    /// <param name="part">Of the sheet; disposed.</param>
    /// <param name="table">What the file holds.</param>
    /// <param name="tooLong">Texts that no cell could hold.</param>
    public static void Write(Stream part, TableOrigin table, int tooLong)
    {
        using var sheet = new SheetWriter(part, isSelected: false);
        sheet.Begin(Widths, frozenRows: 0);
        AddRow(sheet, CellStyle.Title, "Annuaire ouvert des structures d'exercice coordonné");
        AddPair(sheet, "Liste", table.Name);
        AddPair(sheet, "Version des données", table.Data.Version.Value);
        AddPair(sheet, "Licence", LicenceOuverte.Url);
        if (table.Address is { } address)
        {
            AddPair(sheet, "Demande, à la suite de l'adresse du serveur", address);
        }

        foreach (var note in table.Notes?.Messages ?? [])
        {
            AddPair(sheet, "Note", note);
        }

        if (tooLong > 0)
        {
            AddPair(sheet, "Note", $"Textes trop longs pour une cellule, laissés de côté et dits à leur place : {tooLong}.");
        }

        AddRow(sheet, CellStyle.Text);
        AddRow(sheet, CellStyle.Heading, "Source", "Producteur", "Millésime", "Licence", "Adresse");
        foreach (var source in table.Data.Sources)
        {
            AddRow(
                sheet,
                CellStyle.Wrapped,
                source.Titre.Value,
                source.Producteur.Value,
                source.Millesime.Value,
                source.Licence.Value,
                source.Url?.Value ?? "");
        }

        AddRow(sheet, CellStyle.Text);
        AddRow(sheet, CellStyle.Heading, "Colonne", "Type", "Toujours remplie", "", "Sens");
        foreach (var column in table.Columns)
        {
            AddRow(
                sheet,
                CellStyle.Wrapped,
                column.Name,
                ColumnKinds.InWords(ColumnKinds.Of(column)),
                column.IsRequired ? "oui" : "non",
                "",
                ColumnMeaning.Of(column) ?? "");
        }

        sheet.End(columns: 0);
    }

    private static void AddPair(SheetWriter sheet, string name, string value)
    {
        sheet.StartRow();
        sheet.Write(name, CellStyle.Heading);
        sheet.Write(value);
        sheet.EndRow();
    }

    private static void AddRow(SheetWriter sheet, CellStyle style, params ReadOnlySpan<string> cells)
    {
        sheet.StartRow();
        foreach (var cell in cells)
        {
            if (cell.Length == 0)
            {
                sheet.Skip();
            }
            else
            {
                sheet.Write(cell, style);
            }
        }

        sheet.EndRow();
    }
}
