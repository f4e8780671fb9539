using System.Globalization;
using CoordonneSante.Annuaire.Versions;

namespace CoordonneSante.Import.Publication;

/// <summary>The versions of a directory kept beside its file: each is a whole directory file, named by its version.</summary>
/// <remarks>
/// They stay until somebody deletes them. One may also be the version in place: a publication that was killed, or an older version
/// published again.
/// </remarks>
public sealed class KeptVersions(FileInfo target)
{
    private const string Extension = ".db";

    /// <summary>Of the files that nobody asked to keep: they alone are deleted when there are too many.</summary>
    private const string AutomaticPrefix = "auto-";

    /// <summary>Not there until a version is kept.</summary>
    public DirectoryInfo Folder { get; } = new($"{target.FullName}.versions");

    /// <summary>In no particular order.</summary>
    public IReadOnlyList<FileInfo> Files()
    {
        Folder.Refresh();
        return Folder.Exists ? Folder.GetFiles($"*{Extension}") : [];
    }

    /// <summary>
    /// Of the versions that were kept without being asked for, deletes those built first, until no more than a number are left.
    /// </summary>
    /// <returns>The versions deleted.</returns>
    public IReadOnlyList<string> KeepLast(int count)
    {
        var oldest = Files()
            .Where(IsAutomatic)
            .OrderByDescending(file => StoredVersion.TryRead(file)?.ConstruitLe)
            .ThenByDescending(file => file.LastWriteTimeUtc) // of two built within one second
            .Skip(count)
            .ToList();
        oldest.ForEach(file => file.Delete());
        return [.. oldest.Select(file => Path.GetFileNameWithoutExtension(file.Name)[AutomaticPrefix.Length..])];
    }

    /// <summary>Whether nobody asked for the version to be kept.</summary>
    internal static bool IsAutomatic(FileInfo file) => file.Name.StartsWith(AutomaticPrefix, StringComparison.Ordinal);

    /// <summary>Where a version is kept, whether or not it is there.</summary>
    internal string PathOf(string version, bool isAutomatic) =>
        Path.Combine(Folder.FullName, (isAutomatic ? AutomaticPrefix : "") + version + Extension);

    /// <param name="name">Digest of the version, or its beginning, or its extraction date.</param>
    /// <exception cref="VersionNotRestoredException">No kept version, or several, have this name.</exception>
    internal (FileInfo File, string Version) Find(string name)
    {
        var known = Files().Select(file => (File: file, Version: StoredVersion.TryRead(file)))
            .Where(entry => entry.Version is not null).ToList();
        var named = known
            .Where(entry => IsNamed(entry.Version!, name)) // null is filtered just above
            .DistinctBy(entry => entry.Version!.Version.Value) // not null in this list
            .ToList();
        return named switch
        {
            [var (file, version)] => (file, version!.Version.Value),
            [] when known.Count == 0 => throw new VersionNotRestoredException($"Aucune version n'est gardée dans {Folder.FullName}."),
            [] => throw new VersionNotRestoredException(
                $"« {name} » ne désigne aucune version gardée. Il y a : {string.Join(", ", known.Select(entry => entry.Version))}."),
            _ => throw new VersionNotRestoredException(
                $"« {name} » désigne plusieurs versions : {string.Join(", ", named.Select(entry => entry.Version))}. Donnez l'empreinte de "
                    + "l'une d'elles."
            ),
        };
    }

    /// <summary>
    /// Copies the file in place, checks the copy, and gives it its name in one step. The file in place stays where it is.
    /// </summary>
    /// <remarks>The caller holds the lock of publications to the target.</remarks>
    /// <param name="version">The version of the file in place.</param>
    /// <param name="isAutomatic">Whether <see cref="KeepLast"/> may delete it; a version that was asked for stays so.</param>
    /// <exception cref="VersionNotKeptException">The file is damaged.</exception>
    internal void Keep(string version, bool isAutomatic)
    {
        Folder.Create();
        foreach (var leftover in Folder.EnumerateFiles($"*{PublicationFiles.PartialSuffix}"))
        {
            leftover.Delete(); // of a publication that was killed: the lock says that none is running
        }

        if (isAutomatic && File.Exists(PathOf(version, isAutomatic: false)))
        {
            return;
        }

        var path = PathOf(version, isAutomatic);
        var partial = path + PublicationFiles.PartialSuffix;
        try
        {
            File.Copy(target.FullName, partial);
            if (IntegrityCheck.Run(partial) is { Count: > 0 } problems)
            {
                throw new VersionNotKeptException(target.FullName, problems);
            }

            PublicationFiles.Flush(partial);
            File.Move(partial, path, overwrite: true);
        }
        finally
        {
            File.Delete(partial);
        }
    }

    private static bool IsNamed(VersionAnnuaire version, string name) =>
        version.Version.Value.StartsWith(name, StringComparison.Ordinal)
        || version.DateExtraction?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) == name;
}
