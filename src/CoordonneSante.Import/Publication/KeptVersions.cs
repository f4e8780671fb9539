namespace CoordonneSante.Import.Publication;

/// <summary>The versions of a directory kept beside its file: each is a whole directory file, named by its version.</summary>
/// <remarks>They stay until somebody deletes them. One may also be the version in place: a publication that was killed, or an older version published again.</remarks>
public sealed class KeptVersions(FileInfo target)
{
    private const string Extension = ".db";

    /// <summary>Not there until a version is kept.</summary>
    public DirectoryInfo Folder { get; } = new($"{target.FullName}.versions");

    /// <summary>In no particular order.</summary>
    public IReadOnlyList<FileInfo> Files()
    {
        Folder.Refresh();
        return Folder.Exists ? Folder.GetFiles($"*{Extension}") : [];
    }

    /// <summary>Copies the file in place, checks the copy, and gives it its name in one step. The file in place stays where it is.</summary>
    /// <remarks>The caller holds the lock of publications to the target.</remarks>
    /// <param name="version">The version of the file in place.</param>
    /// <exception cref="VersionNotKeptException">The file is damaged.</exception>
    internal void Keep(string version)
    {
        Folder.Create();
        foreach (var leftover in Folder.EnumerateFiles($"*{PublicationFiles.PartialSuffix}"))
        {
            leftover.Delete(); // of a publication that was killed: the lock says that none is running
        }

        var path = Path.Combine(Folder.FullName, version + Extension);
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
}
