namespace CoordonneSante.Import.Packages;

/// <summary>Where a data package is.</summary>
public static class PackageFolder
{
    /// <param name="path">Of the folder, or of the descriptor in it, by which other programs name a package.</param>
    public static DirectoryInfo Of(string path) =>
        Path.GetFileName(path) == PackageDescriptor.FileName && !Directory.Exists(path)
            ? new FileInfo(path).Directory! // a file has one
            : new DirectoryInfo(path);
}
