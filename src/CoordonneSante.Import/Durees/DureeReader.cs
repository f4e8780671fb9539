using CoordonneSante.Annuaire.Textes;
using CoordonneSante.Import.Csv;
using CoordonneSante.Import.Reading;

namespace CoordonneSante.Import.Durees;

/// <summary>Reads travel times between communes: <c>depart;arrivee;minutes</c>, a line for each way of each pair.</summary>
public static class DureeReader
{
    private static readonly CsvColumn _depart = new("depart", "code_insee_depart", "code_depart", "origine", "code_insee_origine");
    private static readonly CsvColumn _arrivee =
        new("arrivee", "code_insee_arrivee", "code_arrivee", "destination", "code_insee_destination");
    private static readonly CsvColumn _minutes = new("minutes", "duree", "duree_minutes");

    /// <summary>In the order in which they are tried.</summary>
    private static readonly CsvTable[] _formats =
    [
        .. ";,".Select(separator => new CsvTable("les durées de trajet entre communes", separator, _depart, _arrivee, _minutes)
        {
            MustEndWithNewLine = false,
        }),
    ];

    /// <summary>Whether the first line of a file names the columns of this format.</summary>
    /// <exception cref="UnexpectedFormatException">The file is not text in lines.</exception>
    internal static bool Recognizes(SourceFile source) => _formats.Any(format => format.Recognizes(source));

    /// <exception cref="UnexpectedFormatException">The file is not of this format.</exception>
    public static IEnumerable<LineOutcome<DureeTrajet>> Read(SourceFile source)
    {
        var format = Array.Find(_formats, format => format.Recognizes(source)) ?? _formats[0];
        return format.Read(source, Parse);
    }

    private static LineOutcome<DureeTrajet> Parse(TableLine ligne)
    {
        foreach (var column in (CsvColumn[])[_depart, _arrivee])
        {
            if (!CodeOfficiel.IsCodeCommune(ligne[column]))
            {
                return ligne.Reject<DureeTrajet>(column, Motifs.CodeCommuneMalforme);
            }
        }

        return Forme.TryCoordinate(ligne[_minutes], out var minutes) && minutes >= 0
            ? ligne.Accept(new DureeTrajet(ligne[_depart], ligne[_arrivee], minutes))
            : ligne.Reject<DureeTrajet>(_minutes, Motifs.DureeMalformee);
    }
}
