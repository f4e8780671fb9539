namespace CoordonneSante.Import.Reading;

/// <summary>Chooses which file of an archive is the one that a reader wants: its name is free, its content is not.</summary>
internal static class ArchivedFile
{
    /// <summary>
    /// Outcomes that are looked at: a file of the format gives a sound one among them, one of another format is refused or gives none.
    /// </summary>
    private const int Tried = 500;

    /// <summary>Nothing to choose unless the source is an archive of several files.</summary>
    /// <exception cref="UnexpectedFormatException">None of the files is what the reader wants, or several are; all are listed.</exception>
    public static void Choose<T>(SourceFile source, Func<SourceFile, IEnumerable<LineOutcome<T>>> read)
    {
        if (source.Archive is not { Chosen: null } archive)
        {
            return;
        }

        var attendu = (string?)null;
        var found = new List<string>();
        foreach (var name in archive.Names)
        {
            archive.Chosen = name;
            try
            {
                if (read(source).Take(Tried).Any(outcome => outcome is not LineOutcome<T>.Rejected))
                {
                    found.Add(name);
                }
            }
            catch (UnexpectedFormatException refused)
            {
                attendu ??= refused.Attendu;
            }
        }

        archive.Chosen = found is [var only] ? only : null;
        if (archive.Chosen is null)
        {
            throw attendu is null ? archive.NotOne() : archive.NotOne(attendu);
        }
    }
}
