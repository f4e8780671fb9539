namespace CoordonneSante.Annuaire.Tests.Exercice;

/// <summary>The files of data/exercice as they are in the repository, and the documents that they cite where these are kept.</summary>
internal static class RepositoryFiles
{
    private static readonly DirectoryInfo Root = FindRoot();

    public static IEnumerable<FileInfo> Data() => new DirectoryInfo(Path.Combine(Root.FullName, "data", "exercice")).EnumerateFiles("*.json");

    public static IEnumerable<FileInfo> Schemas() => new DirectoryInfo(Path.Combine(Root.FullName, "data", "exercice", "schemas")).EnumerateFiles("*.json");

    /// <summary>Text of a cited document; the test is skipped where the documents are not kept beside the repository.</summary>
    public static string Document(string name) => File.ReadAllText(Kept("seeds", $"{name}.txt"));

    /// <summary>Path of a file that is kept beside the repository; the test is skipped where it is not.</summary>
    public static string Kept(params string[] names)
    {
        var path = Path.Combine([Root.Parent?.FullName ?? "", "shared", .. names]);
        Assert.SkipUnless(File.Exists(path), "The cited documents and official files are not beside this copy of the repository.");
        return path;
    }

    private static DirectoryInfo FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "CoordonneSante.Api.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests do not run inside the repository.");
        }

        return folder;
    }
}
