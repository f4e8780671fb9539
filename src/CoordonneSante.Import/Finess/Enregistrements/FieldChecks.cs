using CoordonneSante.Import.Reading;

namespace CoordonneSante.Import.Finess.Enregistrements;

/// <summary>Checks the values of one line or object, and keeps what it rejects.</summary>
internal sealed class FieldChecks(SourceFile source, int line)
{
    private readonly List<Rejet> _rejets = [];

    public IReadOnlyList<Rejet> Rejets => _rejets;

    /// <summary>Those that the records of the file have in common.</summary>
    public SharedTexts Texts => source.Texts;

    /// <summary>Rejects the whole line.</summary>
    public void RejectLine(ChampFiness champ, Motif motif) =>
        _rejets.Add(source.Reject(line, champ.Colonne, champ.Valeur, champ.Valeur is null ? Motifs.ValeurManquante : motif));

    /// <returns>The value if it has the form, else null: what has another form is rejected, what is absent is not.</returns>
    public string? Optional(ChampFiness champ, Predicate<string> hasForm, Motif motif)
    {
        if (champ.Valeur is null || hasForm(champ.Valeur))
        {
            return champ.Valeur;
        }

        RejectValue(champ, motif);
        return null;
    }

    /// <summary>A date, or a date and time of which the date is kept.</summary>
    public DateOnly? OptionalDate(ChampFiness champ)
    {
        if (champ.Valeur is null)
        {
            return null;
        }

        var day = champ.Valeur.Length > 10 && champ.Valeur[10] is (' ' or 'T') ? champ.Valeur[..10] : champ.Valeur;
        if (Forme.TryDate(day, out var date))
        {
            return date;
        }

        RejectValue(champ, Motifs.DateMalformee);
        return null;
    }

    public void RejectValue(ChampFiness champ, Motif motif) =>
        _rejets.Add(source.Reject(line, champ.Colonne, champ.Valeur, motif, PorteeRejet.Valeur));
}
