namespace CoordonneSante.Api.Versions;

/// <summary>What tells a published file from the one that it replaced.</summary>
internal readonly record struct DatabaseStamp(DateTime ModifiedUtc, long Length)
{
    /// <returns>The default when there is no file.</returns>
    public static DatabaseStamp Of(string path)
    {
        var file = new FileInfo(path);
        return file.Exists ? new DatabaseStamp(file.LastWriteTimeUtc, file.Length) : default;
    }
}
