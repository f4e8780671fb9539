using CoordonneSante.Import.Lecture;

namespace CoordonneSante.Import.Csv;

/// <summary>One line of a delimited file with a header, read by column.</summary>
internal sealed class LigneTable(SourceFile source, LigneCsv ligne, IReadOnlyDictionary<Colonne, int> places)
{
    public int Line => ligne.Line;

    /// <summary>Empty when the field is, or when the file has no such column.</summary>
    public string this[Colonne colonne] => places.TryGetValue(colonne, out var place) ? ligne.Champs[place] : "";

    public string? OrNull(Colonne colonne) => this[colonne] is { Length: > 0 } value ? value : null;

    public LineOutcome<T> Accept<T>(T value) => new LineOutcome<T>.Accepted(Line, value);

    /// <summary>Rejects the line for what a column holds, or does not hold.</summary>
    public LineOutcome<T> Reject<T>(Colonne colonne, Motif motif)
    {
        var value = OrNull(colonne);
        return new LineOutcome<T>.Rejected(source.Reject(Line, colonne.Nom, value, value is null ? Motifs.ValeurManquante : motif));
    }
}
