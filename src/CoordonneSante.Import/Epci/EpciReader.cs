using CoordonneSante.Annuaire.Textes;
using CoordonneSante.Import.Csv;
using CoordonneSante.Import.Encodings;
using CoordonneSante.Import.Reading;

namespace CoordonneSante.Import.Epci;

/// <summary>Reads the membership of EPCI à fiscalité propre, a commune a line: DGCL's CSV, or INSEE's spreadsheet.</summary>
/// <remarks>Source: DGCL, through BANATIC.</remarks>
public static class EpciReader
{
    /// <summary>INSEE's code for the communes that are members of none.</summary>
    private const string HorsEpci = "ZZZZZZZZZ";

    private static readonly CsvColumn _siren = new("siren", "epci");
    private static readonly CsvColumn _nom = new("raison_sociale", "libepci");
    private static readonly CsvColumn _commune = new("insee", "codgeo");

    private static readonly CsvTable _format = new("le fichier de composition des EPCI", ';', _siren, _nom, _commune);

    /// <summary>Whether the first line of a file names the columns of this format.</summary>
    /// <exception cref="UnexpectedFormatException">The file is not text in lines.</exception>
    internal static bool Recognizes(SourceFile source) =>
        ContentSniffer.Recognize(source) == Contenu.Zip ? _format.RecognizesWorkbook(source) : _format.Recognizes(source);

    /// <exception cref="UnexpectedFormatException">The file is not of this format.</exception>
    public static IEnumerable<LineOutcome<EpciCommune>> Read(SourceFile source) =>
        (ContentSniffer.Recognize(source) == Contenu.Zip ? _format.ReadWorkbook(source, Parse) : _format.Read(source, Parse))
            .RejectRepeated(source, _commune.Name, epci => epci.CodeInsee);

    private static LineOutcome<EpciCommune> Parse(TableLine ligne)
    {
        if (ligne[_siren] == HorsEpci)
        {
            return new LineOutcome<EpciCommune>.Ignored(ligne.Line, Motifs.HorsEpci);
        }

        if (!CodeOfficiel.IsSiren(ligne[_siren]))
        {
            return ligne.Reject<EpciCommune>(_siren, Motifs.SirenMalforme);
        }

        if (!CodeOfficiel.IsCodeCommune(ligne[_commune]))
        {
            return ligne.Reject<EpciCommune>(_commune, Motifs.CodeCommuneMalforme);
        }

        return ligne[_nom].Length == 0
            ? ligne.Reject<EpciCommune>(_nom, Motifs.ValeurManquante)
            : ligne.Accept(new EpciCommune(ligne[_siren], ligne[_nom], ligne[_commune]));
    }
}
