using CoordonneSante.Import.Lecture;

namespace CoordonneSante.Import.Csv;

/// <summary>A format of delimited file whose first line names its columns.</summary>
/// <param name="nom">What the file is, in French, with its article: "le fichier des communes du COG (v_commune)".</param>
internal sealed class TableCsv(string nom, char separateur, params Colonne[] colonnes)
{
    /// <summary>Columns read where they are present, and done without where they are not.</summary>
    public IReadOnlyList<Colonne> Facultatives { get; init; } = [];

    /// <summary>Whether the file must end with a line break, as every published file does; a list typed by hand may not.</summary>
    public bool MustEndWithNewLine { get; init; } = true;

    /// <summary>
    /// Whether the first column named is the file's first one, in formats whose columns are all in the files of larger territories too.
    /// </summary>
    public bool KeyComesFirst { get; init; }

    private string Attendu => $"{nom}, colonnes {string.Join(", ", colonnes.Select(c => c.Nom))} séparées par « {separateur} »";

    /// <summary>Whether the first line of the file names the columns of this format.</summary>
    /// <exception cref="FormatInattenduException">The file is not text in lines.</exception>
    public bool Recognizes(SourceFile source) =>
        FirstLine(source) is var header && Places(header) is not null && (!KeyComesFirst || colonnes[0].IsNamed(header[0]));

    /// <exception cref="FormatInattenduException">The file is not of this format.</exception>
    public IEnumerable<LineOutcome<T>> Read<T>(SourceFile source, Func<LigneTable, LineOutcome<T>> parse)
    {
        source.LignesLues = 0;
        Dictionary<Colonne, int>? places = null;
        var width = 0;
        foreach (var outcome in LignesCsv.Read(source, separateur, Attendu, MustEndWithNewLine))
        {
            if (places is null)
            {
                var header = (outcome as LineOutcome<LigneCsv>.Accepted)?.Value.Champs ?? [];
                places = Places(header) ?? throw source.Unexpected(Attendu, LignesCsv.DescribeFirst(header, separateur));
                width = header.Length;
                continue;
            }

            source.LignesLues++;
            yield return outcome switch
            {
                LineOutcome<LigneCsv>.Accepted { Value: var ligne } when ligne.Champs.Length == width =>
                    parse(new LigneTable(source, ligne, places)),
                LineOutcome<LigneCsv>.Accepted { Value: var ligne } => new LineOutcome<T>.Rejected(
                    source.Reject(ligne.Line, LignesCsv.TouteLaLigne, string.Join(separateur, ligne.Champs), Motifs.NombreDeChamps)),
                LineOutcome<LigneCsv>.Rejected rejected => new LineOutcome<T>.Rejected(rejected.Rejet),
                _ => throw new InvalidOperationException("Lines of text are accepted or rejected."),
            };
        }
    }

    /// <summary>Whether a row of the spreadsheet names the columns of this format.</summary>
    /// <exception cref="FormatInattenduException">The spreadsheet is damaged.</exception>
    public bool RecognizesWorkbook(SourceFile source) => Classeur.Lignes(source, nom).Any(ligne => Places(ligne.Champs) is not null);

    /// <summary>Reads the rows that follow the one that names the columns, in whichever sheet; titles above it are skipped.</summary>
    /// <exception cref="FormatInattenduException">No row of the spreadsheet names the columns.</exception>
    public IEnumerable<LineOutcome<T>> ReadWorkbook<T>(SourceFile source, Func<LigneTable, LineOutcome<T>> parse)
    {
        source.LignesLues = 0;
        Dictionary<Colonne, int>? places = null;
        foreach (var ligne in Classeur.Lignes(source, nom))
        {
            if (places is not null && ligne.Line == 1)
            {
                yield break; // the next sheet is another table
            }

            if (places is null)
            {
                places = Places(ligne.Champs);
                continue;
            }

            source.LignesLues++;
            yield return parse(new LigneTable(source, ligne, places));
        }

        if (places is null)
        {
            throw source.Unexpected($"{nom}, colonnes {string.Join(", ", colonnes.Select(c => c.Nom))}", "un classeur sans ces colonnes");
        }
    }

    private string[] FirstLine(SourceFile source) =>
        (LignesCsv.Read(source, separateur, Attendu, MustEndWithNewLine).FirstOrDefault() as LineOutcome<LigneCsv>.Accepted)?.Value.Champs
            ?? [];

    /// <returns>Where each column is; null when one is missing.</returns>
    private Dictionary<Colonne, int>? Places(string[] header)
    {
        var places = new Dictionary<Colonne, int>();
        foreach (var colonne in colonnes)
        {
            var place = Array.FindIndex(header, colonne.IsNamed);
            if (place < 0)
            {
                return null;
            }

            places.Add(colonne, place);
        }

        foreach (var colonne in Facultatives)
        {
            if (Array.FindIndex(header, colonne.IsNamed) is var place and >= 0)
            {
                places.Add(colonne, place);
            }
        }

        return places;
    }
}
