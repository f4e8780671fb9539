namespace CoordonneSante.Api.Tests;

/// <summary>The repository that the tests run in.</summary>
internal static class RepositoryFolder
{
    private static readonly string Root = Find();

    /// <param name="path">Relative to the root of the repository.</param>
    public static string PathOf(string path) => Path.Combine(Root, path);

    /// <summary>Path of an official extract; skips the test where the extracts are not beside this copy of the repository.</summary>
    /// <param name="path">Relative to the folder of the extracts.</param>
    public static string OfficialExtract(string path)
    {
        var extract = PathOf(Path.Combine("..", "shared", "data", path));
        Assert.SkipUnless(Path.Exists(extract), "The official extracts are not beside this copy of the repository.");
        return extract;
    }

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "CoordonneSante.Api.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests do not run inside the repository.");
        }

        return folder.FullName;
    }
}
