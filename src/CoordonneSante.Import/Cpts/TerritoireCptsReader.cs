using CoordonneSante.Annuaire.Textes;
using CoordonneSante.Import.Csv;
using CoordonneSante.Import.Lecture;

namespace CoordonneSante.Import.Cpts;

/// <summary>Reads the territories of CPTS: a list made by hand, since none is published.</summary>
public static class TerritoireCptsReader
{
    private static readonly CsvColumn _cpts = new("finess_cpts");
    private static readonly CsvColumn _commune = new("code_insee");

    private static readonly CsvTable _format = new("la liste des communes des CPTS", ';', _cpts, _commune) { MustEndWithNewLine = false };

    /// <summary>Whether the first line of a file names the columns of this format.</summary>
    /// <exception cref="UnexpectedFormatException">The file is not text in lines.</exception>
    internal static bool Recognizes(SourceFile source) => _format.Recognizes(source);

    /// <exception cref="UnexpectedFormatException">The file is not of this format.</exception>
    public static IEnumerable<LineOutcome<TerritoireCpts>> Read(SourceFile source) =>
        _format.Read(source, Parse).RejectRepeated(source, _commune.Name, territoire => $"{territoire.FinessCpts} {territoire.CodeInsee}");

    private static LineOutcome<TerritoireCpts> Parse(TableLine ligne)
    {
        if (!CodeOfficiel.IsFiness(ligne[_cpts]))
        {
            return ligne.Reject<TerritoireCpts>(_cpts, Motifs.FinessMalforme);
        }

        return CodeOfficiel.IsCodeCommune(ligne[_commune])
            ? ligne.Accept(new TerritoireCpts(ligne[_cpts], ligne[_commune]))
            : ligne.Reject<TerritoireCpts>(_commune, Motifs.CodeCommuneMalforme);
    }
}
