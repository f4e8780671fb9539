using CoordonneSante.Annuaire.Textes;
using CoordonneSante.Import.Csv;
using CoordonneSante.Import.Reading;

namespace CoordonneSante.Import.Cog;

/// <summary>Reads v_mvt_commune (<c>v_mvt_commune_AAAA.csv</c>): every change of communes since 1943.</summary>
/// <remarks>Source: INSEE, Code officiel géographique.</remarks>
public static class MouvementReader
{
    private static readonly CsvColumn _modalite = new("MOD");
    private static readonly CsvColumn _date = new("DATE_EFF");
    private static readonly CsvColumn _typeAvant = new("TYPECOM_AV");
    private static readonly CsvColumn _codeAvant = new("COM_AV");
    private static readonly CsvColumn _nomAvant = new("LIBELLE_AV");
    private static readonly CsvColumn _typeApres = new("TYPECOM_AP");
    private static readonly CsvColumn _codeApres = new("COM_AP");
    private static readonly CsvColumn _nomApres = new("LIBELLE_AP");

    private static readonly CsvTable _format = new(
        "le fichier des mouvements de communes du COG (v_mvt_commune)", ',',
        _modalite, _date, _typeAvant, _codeAvant, _nomAvant, _typeApres, _codeApres, _nomApres);

    /// <summary>Whether the first line of a file names the columns of this format.</summary>
    /// <exception cref="UnexpectedFormatException">The file is not text in lines.</exception>
    internal static bool Recognizes(SourceFile source) => _format.Recognizes(source);

    /// <exception cref="UnexpectedFormatException">The file is not v_mvt_commune.</exception>
    public static IEnumerable<LineOutcome<MouvementCommune>> Read(SourceFile source) => _format.Read(source, Parse);

    private static LineOutcome<MouvementCommune> Parse(TableLine ligne)
    {
        if (!Forme.TryCount(ligne[_modalite], out var modalite))
        {
            return ligne.Reject<MouvementCommune>(_modalite, Motifs.NombreMalforme);
        }

        if (!Forme.TryDate(ligne[_date], out var date))
        {
            return ligne.Reject<MouvementCommune>(_date, Motifs.DateMalformee);
        }

        if (ligne[_typeAvant].Length == 0 && ligne[_codeAvant].Length == 0)
        {
            return new LineOutcome<MouvementCommune>.Ignored(ligne.Line, Motifs.CreationSansOrigine);
        }

        if (ligne[_typeApres].Length == 0 && ligne[_codeApres].Length == 0 && OutsideDepartements.Holds(ligne[_codeAvant]))
        {
            return new LineOutcome<MouvementCommune>.Ignored(ligne.Line, Motifs.HorsDepartements); // it left Guadeloupe
        }

        if (!TypeCommuneCode.TryRead(ligne[_typeAvant], out var typeAvant))
        {
            return ligne.Reject<MouvementCommune>(_typeAvant, Motifs.ValeurInconnue);
        }

        if (!TypeCommuneCode.TryRead(ligne[_typeApres], out var typeApres))
        {
            return ligne.Reject<MouvementCommune>(_typeApres, Motifs.ValeurInconnue);
        }

        foreach (var code in (ReadOnlySpan<CsvColumn>)[_codeAvant, _codeApres])
        {
            if (!CodeOfficiel.IsCodeCommune(ligne[code]))
            {
                return ligne.Reject<MouvementCommune>(code, Motifs.CodeCommuneMalforme);
            }
        }

        return ligne.Accept(new MouvementCommune
        {
            Modalite = modalite,
            DateEffet = date,
            TypeAvant = typeAvant,
            CodeAvant = ligne[_codeAvant],
            NomAvant = ligne[_nomAvant],
            TypeApres = typeApres,
            CodeApres = ligne[_codeApres],
            NomApres = ligne[_nomApres],
        });
    }
}
