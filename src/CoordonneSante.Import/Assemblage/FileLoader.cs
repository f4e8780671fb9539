using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Import.Lecture;

namespace CoordonneSante.Import.Assemblage;

/// <summary>Reads files to their end, and keeps account of them.</summary>
internal sealed class FileLoader(IReadOnlyDictionary<string, string> millesimes, IProgress<ImportProgress>? progress)
{
    private readonly List<LoadedFile> _files = [];

    public IReadOnlyList<FileReport> Reports => [.. _files.Select(file => file.Report)];

    public List<SourceLine<T>> Load<T>(string path, OfficialDataset dataset, Func<SourceFile, IEnumerable<LineOutcome<T>>> read) =>
        Load(path, _ => dataset, read);

    /// <param name="datasetOf">Told the records accepted, for formats that one reader tells apart.</param>
    /// <exception cref="FormatInattenduException">The file cannot be read or is of another format.</exception>
    public List<SourceLine<T>> Load<T>(string path, Func<IReadOnlyList<T>, OfficialDataset> datasetOf, Func<SourceFile, IEnumerable<LineOutcome<T>>> read)
    {
        var size = new FileInfo(path) is { Exists: true } info ? info.Length : 0;
        using var source = SourceFile.Open(path, progress is null ? null : new FileProgress(Path.GetFileName(path), size, progress));
        ArchivedFile.Choose(source, read);
        var report = new FileReport(source.Fichier);
        var accepted = new List<(int Line, T Value)>();
        foreach (var outcome in read(source))
        {
            switch (outcome)
            {
                case LineOutcome<T>.Accepted line:
                    report.Accept();
                    accepted.Add((line.Line, line.Value));
                    break;
                case LineOutcome<T>.Rejected line:
                    report.Reject(line.Rejet);
                    break;
                case LineOutcome<T>.Ignored line:
                    report.Ignore(line.Motif);
                    break;
            }
        }

        RefuseTruncated(source, report);
        report.Read = source.LignesLues;
        var millesime = LoadedFile.MillesimeOf(source.DateExtraction, millesimes.GetValueOrDefault(source.Fichier), source.Millesime);
        var file = new LoadedFile(datasetOf([.. accepted.Select(line => line.Value)]), report, source.Sha256, millesime, source.DateExtraction);
        _files.Add(file);
        GiveOwnId(file);
        progress?.Report(new(report.Fichier, size, size));
        return [.. accepted.Select(line => new SourceLine<T>(file, line.Line, line.Value))];
    }

    /// <summary>To be asked last: rows count what was rejected so far.</summary>
    public IEnumerable<SourceRow> ToRows() => _files.Select(file => file.ToRow());

    /// <summary>One unfinished line is little to reject, but what followed it is lost: a file cut short is not of its format.</summary>
    private static void RefuseTruncated(SourceFile source, FileReport report)
    {
        if (report.Rejets.FirstOrDefault(rejet => rejet.Motif == Motifs.LigneTronquee) is { } cut)
        {
            throw source.Unexpected("un fichier entier", $"un fichier tronqué : la ligne {cut.Line}, la dernière, n'est pas terminée");
        }
    }

    private void GiveOwnId(LoadedFile file)
    {
        var id = file.SourceId;
        for (var number = 2; _files.Exists(other => other != file && other.SourceId == file.SourceId); number++)
        {
            file.SourceId = $"{id}-{number}";
        }
    }

    private sealed class FileProgress(string name, long size, IProgress<ImportProgress> progress) : IProgress<long>
    {
        public void Report(long value) => progress.Report(new(name, Math.Min(value, size - 1), size));
    }
}
