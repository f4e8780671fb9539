namespace CoordonneSante.Import.Publication;

/// <summary>What tells a published file from the one that it replaced.</summary>
public readonly record struct DatabaseStamp(DateTime ModifiedUtc, long Length)
{
    /// <param name="path">A file, or a symbolic link to it: what it leads to counts.</param>
    /// <returns>The default when there is no file.</returns>
    public static DatabaseStamp Of(string path)
    {
        var file = LinkedFile.EndOf(path);
        return file.Exists ? new DatabaseStamp(file.LastWriteTimeUtc, file.Length) : default;
    }
}
