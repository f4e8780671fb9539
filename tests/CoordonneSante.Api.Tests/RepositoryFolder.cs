using CoordonneSante.Tests;

namespace CoordonneSante.Api.Tests;

/// <summary>The repository that the tests run in.</summary>
internal static class RepositoryFolder
{
    /// <param name="path">Relative to the root of the repository.</param>
    public static string PathOf(string path) => Path.Combine(SecondNet.Repository.FullName, path);
}
