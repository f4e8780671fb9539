using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Import.Reading;

namespace CoordonneSante.Import.Assemblage;

/// <summary>Reads files to their end, and keeps account of them.</summary>
internal sealed class FileLoader(ImportSources sources, IProgress<ImportProgress>? progress)
{
    private readonly List<LoadedFile> _files = [];
    private readonly Dictionary<string, LoadedFile> _kept = [];

    public IReadOnlyList<FileReport> Reports => [.. _files.Select(file => file.Report)];

    /// <summary>Vintage of the COG whose codes the rows that stand in have; null without such rows.</summary>
    public int? YearOfKeptCog =>
        sources.Reprise?.SourcesOf(OfficialDataset.CogCommunes).Select(source => LoadedFile.Kept(source).Year).FirstOrDefault();

    public List<SourceLine<T>> Load<T>(string path, OfficialDataset dataset, Func<SourceFile, IEnumerable<LineOutcome<T>>> read) =>
        Load(path, _ => dataset, read);

    /// <param name="datasetOf">Told the records accepted, for formats that one reader tells apart.</param>
    /// <param name="take">Told each record as it is read; true of one that is then kept elsewhere. Null where none is.</param>
    /// <exception cref="UnexpectedFormatException">The file cannot be read or is of another format.</exception>
    public List<SourceLine<T>> Load<T>(
        string path,
        Func<IEnumerable<T>, OfficialDataset> datasetOf,
        Func<SourceFile, IEnumerable<LineOutcome<T>>> read,
        Func<SourceLine<T>, bool>? take = null)
    {
        var size = new FileInfo(path) is { Exists: true } info ? info.Length : 0;
        using var source = SourceFile.Open(path, progress is null ? null : new FileProgress(Path.GetFileName(path), size, progress));
        if (sources.Entrees.TryGetValue(source.Fichier, out var entry) && source.Archive is { } archive && archive.Names.Contains(entry))
        {
            archive.Chosen = entry;
        }

        ArchivedFile.Choose(source, read);
        var report = new FileReport(source.Fichier);
        var file = new LoadedFile(report);
        report.BeginReading();
        var accepted = new List<SourceLine<T>>();
        foreach (var outcome in read(source))
        {
            switch (outcome)
            {
                case LineOutcome<T>.Accepted line:
                    report.Accept();
                    Add(new(file, line.Line, line.Value));
                    break;
                case LineOutcome<T>.Rejected line:
                    report.Reject(line.Rejet);
                    break;
                case LineOutcome<T>.Ignored line:
                    report.Ignore(line.Motif);
                    break;
                case LineOutcome<T>.Indice line:
                    Add(new(file, line.Line, line.Value));
                    break;
            }
        }

        RefuseTruncated(source, report);
        RefuseEmpty(source);
        report.EndReading();
        report.Read = source.LignesLues;
        var dataset = datasetOf(accepted.Select(line => line.Value));
        var millesime = LoadedFile.MillesimeOf(
            source.DateExtraction, sources.Millesimes.GetValueOrDefault(source.Fichier) ?? dataset.Millesime, source.Millesime);
        file.Describe(
            dataset,
            source.Sha256,
            millesime,
            source.DateExtraction,
            sources.Parcours.GetValueOrDefault(source.Fichier));
        _files.Add(file);
        GiveOwnId(file);
        progress?.Report(new(report.Fichier, size, size));
        return accepted;

        void Add(SourceLine<T> line)
        {
            if (take?.Invoke(line) is not true)
            {
                accepted.Add(line);
            }
        }
    }

    /// <summary>Reads a file, or where there is none the rows that stand in for it.</summary>
    public List<SourceLine<T>> LoadOrKeep<T>(
        string? path,
        OfficialDataset dataset,
        Func<SourceFile, IEnumerable<LineOutcome<T>>> read,
        Func<AnnuaireRepris, IEnumerable<LigneReprise<T>>> keep) =>
        path is not null ? Load(path, dataset, read)
        : sources.Reprise is { } reprise ? Keep(keep(reprise))
        : [];

    /// <summary>Reads files, or where none is given the rows that stand in for them.</summary>
    public IEnumerable<SourceLine<T>> LoadOrKeep<T>(
        IReadOnlyList<string> paths,
        OfficialDataset dataset,
        Func<SourceFile, IEnumerable<LineOutcome<T>>> read,
        Func<AnnuaireRepris, IEnumerable<LigneReprise<T>>> keep) =>
        paths.Count == 0 ? LoadOrKeep(path: null, dataset, read, keep) : paths.SelectMany(path => Load(path, dataset, read));

    /// <summary>Reads files that may be of a part of France each, and keeps rows for the parts that none of them has.</summary>
    /// <param name="partOf">The part that a record is of: what comes from the files is not kept.</param>
    /// <param name="take">Told each record; true of one that is then kept elsewhere, but for one of each part at least. Null where none
    /// is.</param>
    public List<SourceLine<T>> LoadAndKeep<T>(
        IEnumerable<string> paths,
        Func<IEnumerable<T>, OfficialDataset> datasetOf,
        Func<SourceFile, IEnumerable<LineOutcome<T>>> read,
        Func<AnnuaireRepris, IEnumerable<LigneReprise<T>>> keep,
        Func<T, string> partOf,
        Func<SourceLine<T>, bool>? take = null)
    {
        var lines = new List<SourceLine<T>>();
        foreach (var path in paths)
        {
            lines.AddRange(Load(path, datasetOf, read, take));
        }

        if (sources.Reprise is { } reprise)
        {
            var parts = lines.Select(line => partOf(line.Value)).ToHashSet();
            var kept = KeepEach(keep(reprise).Where(line => !parts.Contains(partOf(line.Value))));
            lines.AddRange(take is null ? kept : kept.Where(line => !take(line)));
        }

        return lines;
    }

    /// <summary>Takes lines from a directory already built, under the sources that they had.</summary>
    public List<SourceLine<T>> Keep<T>(IEnumerable<LigneReprise<T>> lines) => [.. KeepEach(lines)];

    /// <summary>Goes on naming a source whose rows are taken whole.</summary>
    public LoadedFile Keep(SourceRow source)
    {
        if (!_kept.TryGetValue(source.Id, out var file))
        {
            file = LoadedFile.Kept(source);
            _kept.Add(source.Id, file);
            _files.Add(file);
            GiveOwnId(file);
        }

        return file;
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

    /// <summary>An official file lists something: one of headings alone is what a failed export leaves.</summary>
    private static void RefuseEmpty(SourceFile source)
    {
        if (source.LignesLues == 0)
        {
            throw source.Unexpected("au moins une ligne de données", "un en-tête et rien d'autre");
        }
    }

    private IEnumerable<SourceLine<T>> KeepEach<T>(IEnumerable<LigneReprise<T>> lines)
    {
        foreach (var (source, value) in lines)
        {
            var file = Keep(source);
            file.Report.Read++;
            file.Report.Accept();
            yield return new SourceLine<T>(file, file.Report.Read, value);
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
