namespace CoordonneSante.Import.Publication;

/// <summary>
/// The files of one publication: a private one beside the target, and a lock so that two publications to one target exclude each other.
/// </summary>
/// <remarks>The operating system drops the lock with the process, however it dies; the lock file itself stays, empty.</remarks>
internal sealed class PublicationFiles : IDisposable
{
    /// <summary>Of a file that is not whole yet, or that nobody checked.</summary>
    public const string PartialSuffix = ".partiel";

    private readonly FileInfo _target;
    private readonly FileStream _lock;

    /// <param name="target">No link.</param>
    /// <param name="lock">Held.</param>
    private PublicationFiles(FileInfo target, FileStream @lock)
    {
        _target = target;
        _lock = @lock;
        Partial = $"{target.FullName}.{Guid.NewGuid():N}{PartialSuffix}";
    }

    /// <summary>Path of the file being built: in the target's folder, since a rename is atomic only within a file system.</summary>
    public string Partial { get; }

    /// <param name="named">The target, or a symbolic link to it: the link stays, and what it leads to is replaced.</param>
    /// <exception cref="PublicationInProgressException">Another process publishes to the same target.</exception>
    public static PublicationFiles Prepare(FileInfo named)
    {
        var target = LinkedFile.EndOf(named.FullName);
        var folder = target.Directory!; // a file's full path has a folder
        folder.Create();
        FileStream @lock;
        try
        {
            @lock = new FileStream($"{target.FullName}.verrou", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException error) when (IsHeld(error))
        {
            throw new PublicationInProgressException(target.FullName, error);
        }

        foreach (var leftover in folder.EnumerateFiles($"{target.Name}.*{PartialSuffix}"))
        {
            leftover.Delete(); // of a publication that was killed: the lock says that none is running
        }

        return new PublicationFiles(target, @lock);
    }

    /// <summary>
    /// Makes the built file durable, then puts it in the target's place in one step: readers see the old file or the new one, whole.
    /// </summary>
    /// <remarks>After a power cut the folder may still name the old file, which is whole too.</remarks>
    public void Publish()
    {
        Flush(Partial);
        File.Move(Partial, _target.FullName, overwrite: true);
    }

    /// <summary>Makes a file durable.</summary>
    public static void Flush(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.ReadWrite);
        stream.Flush(flushToDisk: true);
    }

    /// <summary>Whether another process holds the file open, and not that it cannot be made: EAGAIN of Linux and of macOS, and a sharing
    /// violation.</summary>
    private static bool IsHeld(IOException error) => error.HResult is 11 or 35 or unchecked((int)0x80070020);

    public void Dispose()
    {
        File.Delete(Partial);
        _lock.Dispose();
    }
}
