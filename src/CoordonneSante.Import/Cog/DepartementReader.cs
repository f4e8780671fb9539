using CoordonneSante.Annuaire.Textes;
using CoordonneSante.Import.Csv;
using CoordonneSante.Import.Reading;

namespace CoordonneSante.Import.Cog;

/// <summary>Reads v_departement (<c>v_departement_AAAA.csv</c>).</summary>
/// <remarks>Source: INSEE, Code officiel géographique.</remarks>
public static class DepartementReader
{
    private static readonly CsvColumn _code = new("DEP");
    private static readonly CsvColumn _region = new("REG");
    private static readonly CsvColumn _nom = new("LIBELLE");
    private static readonly CsvColumn _chefLieu = new("CHEFLIEU");

    private static readonly CsvTable _format =
        new("le fichier des départements du COG (v_departement)", ',', _code, _region, _chefLieu, _nom) { KeyComesFirst = true };

    /// <summary>Whether the first line of a file names the columns of this format.</summary>
    /// <exception cref="UnexpectedFormatException">The file is not text in lines.</exception>
    internal static bool Recognizes(SourceFile source) => _format.Recognizes(source);

    /// <exception cref="UnexpectedFormatException">The file is not v_departement.</exception>
    public static IEnumerable<LineOutcome<CogDepartement>> Read(SourceFile source) =>
        _format.Read(source, Parse).RejectRepeated(source, _code.Name, departement => departement.Code);

    private static LineOutcome<CogDepartement> Parse(TableLine ligne)
    {
        if (!CodeOfficiel.IsCodeDepartement(ligne[_code]))
        {
            return ligne.Reject<CogDepartement>(_code, Motifs.CodeDepartementMalforme);
        }

        if (!CodeOfficiel.IsCodeRegion(ligne[_region]))
        {
            return ligne.Reject<CogDepartement>(_region, Motifs.CodeRegionMalforme);
        }

        return ligne[_nom].Length == 0
            ? ligne.Reject<CogDepartement>(_nom, Motifs.ValeurManquante)
            : ligne.Accept(new CogDepartement(ligne[_code], ligne[_nom], ligne[_region]));
    }
}
