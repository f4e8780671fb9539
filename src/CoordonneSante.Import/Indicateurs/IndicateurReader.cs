using System.Globalization;
using CoordonneSante.Annuaire.Entites.Indicateurs;
using CoordonneSante.Annuaire.Textes;
using CoordonneSante.Import.Csv;
using CoordonneSante.Import.Reading;

namespace CoordonneSante.Import.Indicateurs;

/// <summary>Reads a file of indicators by commune, whose columns its descriptor names.</summary>
public static class IndicateurReader
{
    /// <exception cref="UnexpectedFormatException">The file has not the columns that the descriptor names.</exception>
    public static IEnumerable<LineOutcome<LigneIndicateurs>> Read(SourceFile source, DescripteurIndicateurs descripteur)
    {
        var code = new CsvColumn(descripteur.ColonneCode);
        var columns = descripteur.Colonnes.Select(column => (Place: new CsvColumn(column.Nom), Column: column)).ToArray();
        var format = new CsvTable(
            $"les indicateurs que décrit « {descripteur.Nom} »", descripteur.Separateur, [code, .. columns.Select(column => column.Place)])
        {
            MustEndWithNewLine = false,
        };
        return format.Read(source, Parse).RejectRepeated(source, code.Name, line => line.CodeInsee);

        LineOutcome<LigneIndicateurs> Parse(TableLine line) => CodeOfficiel.IsCodeCommune(line[code])
            ? line.Accept(new LigneIndicateurs(
                line[code], Array.ConvertAll(columns, column => ReadCell(line[column.Place], column.Column, descripteur.SansValeur))))
            : line.Reject<LigneIndicateurs>(code, Motifs.CodeCommuneMalforme);
    }

    private static ValeurLue ReadCell(string text, ColonneDecrite column, IReadOnlySet<string> missing)
    {
        if (missing.Contains(text))
        {
            return default;
        }

        if (column.Nature == NatureIndicateur.Classe)
        {
            return column.Classes.Count == 0 || column.Classes.Any(classe => classe.Code == text)
                ? new ValeurLue(null, text)
                : new ValeurLue { Faute = (text, Motifs.ClasseInconnue) };
        }

        var written = column.Virgule == '.' ? text : text.Replace(column.Virgule, '.');
        return !double.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number)
                ? new ValeurLue { Faute = (text, Motifs.NombreMalforme) }
            : column.Nature == NatureIndicateur.Effectif && number < 0 ? new ValeurLue { Faute = (text, Motifs.EffectifNegatif) }
            : new ValeurLue(number, null);
    }
}
