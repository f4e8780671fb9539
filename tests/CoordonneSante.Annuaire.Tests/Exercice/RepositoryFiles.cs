using CoordonneSante.Tests;

namespace CoordonneSante.Annuaire.Tests.Exercice;

/// <summary>The files of data/exercice as they are in the repository.</summary>
internal static class RepositoryFiles
{
    private static string Folder => Path.Combine(SecondNet.Repository.FullName, "data", "exercice");

    public static IEnumerable<FileInfo> Data() => new DirectoryInfo(Folder).EnumerateFiles("*.json");

    public static IEnumerable<FileInfo> Schemas() => new DirectoryInfo(Path.Combine(Folder, "schemas")).EnumerateFiles("*.json");
}
