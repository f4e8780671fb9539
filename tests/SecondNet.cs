namespace CoordonneSante.Tests;

/// <summary>
/// Official extracts, cited documents and the clients' contract as they are published, where somebody keeps them beside the repository.
/// The tests that ask for them are a second net, in classes named so: they alone may skip. What they check on the real files, other tests
/// check on small files in the same forms, which they write themselves.
/// </summary>
internal static class SecondNet
{
    private const string Folder = "shared";

    /// <summary>The folder of the solution, above the tests that run.</summary>
    public static DirectoryInfo Repository { get; } = FindRepository();

    /// <summary>Path of an official extract, relative to the folder of the extracts; skips the test where it is not kept.</summary>
    public static string Extract(string path) => Kept("data", path);

    /// <summary>Text of a cited document; skips the test where it is not kept.</summary>
    public static string Document(string name) => File.ReadAllText(Kept("seeds", $"{name}.txt"));

    /// <summary>Path of a file or folder that is kept beside the repository; skips the test where it is not.</summary>
    public static string Kept(params string[] names)
    {
        var path = Path.Combine([Repository.Parent?.FullName ?? "", Folder, .. names]);
        Assert.SkipUnless(Path.Exists(path), "Second net: the real files are not kept beside this copy of the repository.");
        return path;
    }

    private static DirectoryInfo FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "CoordonneSante.Api.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests do not run inside the repository.");
        }

        return folder;
    }
}
