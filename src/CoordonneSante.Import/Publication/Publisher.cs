using CoordonneSante.Annuaire.Persistence.Schema;
using CoordonneSante.Annuaire.Persistence.Sqlite;
using CoordonneSante.Annuaire.Versions;
using CoordonneSante.Import.Packages;
using CoordonneSante.Import.Reading;
using Microsoft.Data.Sqlite;

namespace CoordonneSante.Import.Publication;

/// <summary>Builds a directory file beside the one in use, checks it, and puts it in its place in one step.</summary>
/// <remarks>Whatever happens, even the process's death, the previous file stays as it was until the new one replaces it whole.</remarks>
/// <param name="target">The file, or a link to it.</param>
/// <param name="progress">Told of each step.</param>
/// <param name="published">Told once the new file is in place.</param>
public sealed class Publisher(FileInfo target, IProgress<ImportProgress>? progress = null, Action? published = null)
{
    /// <summary>Builds the directory from a data package, such as the one the program comes with.</summary>
    /// <exception cref="UnexpectedFormatException">The folder holds no data package.</exception>
    /// <exception cref="InvalidPackageException">The package is not whole.</exception>
    /// <exception cref="PublicationRefusedException">See <see cref="Publish"/>.</exception>
    /// <exception cref="PublicationInProgressException">See <see cref="Publish"/>.</exception>
    /// <exception cref="VersionNotKeptException">See <see cref="Publish"/>.</exception>
    public PublicationResult PublishPackage(DirectoryInfo package, bool force = false, bool keep = false) =>
        PublishRead(
            () =>
            {
                var content = PackageReader.Read(package, out var version, progress);
                return (content, Task.FromResult(version));
            },
            force,
            keep,
            isAutomatic: false);

    /// <param name="force">Publishes although counts fell by more than a fifth, or the previous file cannot be read.</param>
    /// <param name="keep">
    /// Keeps the version that is replaced, when there is one and the content changes; see <see cref="KeptVersions"/>.
    /// </param>
    /// <param name="isAutomatic">
    /// Whether the version is kept without having been asked for; see <see cref="KeptVersions.KeepLast"/>.
    /// </param>
    /// <exception cref="PublicationRefusedException">Counts fell by more than a fifth since the previous version.</exception>
    /// <exception cref="PublicationInProgressException">Another process publishes to the same target.</exception>
    /// <exception cref="VersionNotKeptException">The version to keep is damaged; it stays in place.</exception>
    public PublicationResult Publish(AnnuaireContent content, bool force = false, bool keep = false, bool isAutomatic = false) =>
        PublishRead(() => (content, Task.Run(() => VersionDigest.Of(content))), force, keep, isAutomatic);

    /// <param name="read">Reads what is published: another publication to the same target is known before the time that this takes.</param>
    private PublicationResult PublishRead(
        Func<(AnnuaireContent Content, Task<string> Version)> read, bool force, bool keep, bool isAutomatic)
    {
        using var files = PublicationFiles.Prepare(target);
        var (content, digest) = read();
        var counts = AnnuaireCounts.Of(content);
        var previous = ReadPrevious();
        if (!force && previous.Falls(counts) is { Count: > 0 } falls)
        {
            throw new PublicationRefusedException(falls);
        }

        var version = Build(files.Partial, content, digest);
        Sceau.Put(files.Partial);
        Check(files.Partial);
        var kept = keep && previous.Version != version ? previous.Version : null;
        if (kept is not null)
        {
            new KeptVersions(target).Keep(kept, isAutomatic);
        }

        files.Publish();
        published?.Invoke();
        return new PublicationResult(version, previous.Version, counts, kept) { Pertes = LostFacts.Of(content).Since(previous.Facts) };
    }

    /// <summary>Publishes a kept version again. The version it replaces is kept, so that nothing is lost.</summary>
    /// <param name="name">Digest of the version, or its beginning, or its extraction date.</param>
    /// <exception cref="VersionNotRestoredException">No kept version, or several, have this name; or its file is damaged.</exception>
    /// <exception cref="PublicationInProgressException">Another process publishes to the same target.</exception>
    /// <exception cref="VersionNotKeptException">The version in place is damaged; it stays in place.</exception>
    public PublicationResult Restore(string name)
    {
        using var files = PublicationFiles.Prepare(target);
        var kept = new KeptVersions(target);
        var (file, version) = kept.Find(name);
        var previous = ReadPrevious();
        File.Copy(file.FullName, files.Partial);
        if (IntegrityCheck.Run(files.Partial) is { Count: > 0 } problems)
        {
            throw new VersionNotRestoredException($"{file.FullName} ne peut être rétabli : {string.Join(" ", problems)}");
        }

        var counts = ReadCounts(files.Partial);
        var replaced = previous.Version == version ? null : previous.Version;
        if (replaced is not null)
        {
            kept.Keep(replaced, isAutomatic: true);
        }

        File.SetLastWriteTimeUtc(files.Partial, DateTime.UtcNow); // servers know a new file by its time
        files.Publish();
        published?.Invoke();
        return new PublicationResult(version, previous.Version, counts, replaced);
    }

    private static AnnuaireCounts ReadCounts(string path)
    {
        using var connection = AnnuaireSqlite.ConnectReadOnly(path);
        return AnnuaireCounts.Read(connection);
    }

    /// <param name="digest">The version of the content, which may not be known before its rows are written.</param>
    /// <returns>The version.</returns>
    private string Build(string path, AnnuaireContent content, Task<string> digest)
    {
        using var writer = SqliteWriter.Create(path);
        var total = AnnuaireContent.Tables.Sum(table => (long)content.Rows(table).Count);
        var done = 0L;
        foreach (var table in AnnuaireContent.Tables.Where(table => content.Rows(table).Count > 0))
        {
            writer.Insert(table, content.Rows(table));
            done += content.Rows(table).Count;
            progress?.Report(new("Écriture de la base", done, total));
        }

        var now = DateTime.UtcNow;
        var row = new VersionRow
        {
            Version = digest.GetAwaiter().GetResult(),
            ConstruitLe = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerSecond)),
            Format = FormatAnnuaire.Courant,
        };
        var versions = AnnuaireSchema.Current.Table<VersionRow>();
        writer.Insert(versions, [versions.Cells(row)]);
        writer.Finish();
        return row.Version;
    }

    /// <summary>
    /// Re-reads what was written: a file that does not give its content back is a bug or a failing disk, and is not published.
    /// </summary>
    private void Check(string path)
    {
        progress?.Report(new("Vérification de la base", 0, 1));
        var isSealed = Task.Run(() => Sceau.IsIntact(path));
        if (IntegrityCheck.Run(path) is { Count: > 0 } problems)
        {
            throw new InvalidDataException(string.Join(Environment.NewLine, problems));
        }

        if (!isSealed.GetAwaiter().GetResult())
        {
            throw new InvalidDataException("Le sceau de la base n'est pas celui de ses octets.");
        }

        progress?.Report(new("Vérification de la base", 1, 1));
    }

    private PreviousVersion ReadPrevious()
    {
        if (!LinkedFile.EndOf(target.FullName).Exists)
        {
            return new PreviousVersion(null, null, null, IsReadable: true);
        }

        try
        {
            using var connection = AnnuaireSqlite.ConnectReadOnly(target.FullName);
            return new PreviousVersion(
                SqliteReader.ReadVersion(connection), AnnuaireCounts.Read(connection), LostFacts.Read(connection), IsReadable: true);
        }
        catch (SqliteException)
        {
            return new PreviousVersion(null, null, null, IsReadable: false);
        }
    }

    private sealed record PreviousVersion(string? Version, AnnuaireCounts? Counts, LostFacts? Facts, bool IsReadable)
    {
        public IReadOnlyList<string> Falls(AnnuaireCounts counts) => this switch
        {
            { IsReadable: false } => ["le fichier en place n'est pas un annuaire lisible, et ne peut être comparé"],
            { Counts: { } previous } => counts.FallsSince(previous),
            _ => [],
        };
    }
}
