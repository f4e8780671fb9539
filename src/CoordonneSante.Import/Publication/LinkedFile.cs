namespace CoordonneSante.Import.Publication;

/// <summary>Follows symbolic links: an operator may keep the directory on another volume.</summary>
public static class LinkedFile
{
    /// <returns>What a path leads to in the end, whether or not it is there; the file itself where it is no link.</returns>
    public static FileInfo EndOf(string path)
    {
        var file = new FileInfo(path);
        return file.LinkTarget is not null && file.ResolveLinkTarget(returnFinalTarget: true) is { } end
            ? new FileInfo(end.FullName)
            : file;
    }
}
