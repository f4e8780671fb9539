using CoordonneSante.Import.Assemblage;
using CoordonneSante.Import.Publication;
using Microsoft.Data.Sqlite;

namespace CoordonneSante.Import.Actualisations;

/// <summary>What an import starts from: the directory published, else the data package that the program comes with.</summary>
public static class BaseDepart
{
    /// <param name="isPublished">False when the rows are the package's.</param>
    /// <param name="progress">Told how far the package is read.</param>
    public static AnnuaireRepris Read(
        FileInfo database, DirectoryInfo package, out bool isPublished, IProgress<ImportProgress>? progress = null)
    {
        database.Refresh();
        if (database.Exists && TryRead(database) is { } published)
        {
            isPublished = true;
            return published;
        }

        isPublished = false;
        var folder = Directory.CreateTempSubdirectory("annuaire-");
        try
        {
            var file = new FileInfo(Path.Combine(folder.FullName, "paquet.db"));
            new Publisher(file, progress).PublishPackage(package);
            return AnnuaireRepris.Read(file.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <returns>Null when the file is no directory: publishing will say so.</returns>
    private static AnnuaireRepris? TryRead(FileInfo database)
    {
        try
        {
            return AnnuaireRepris.Read(database.FullName);
        }
        catch (SqliteException)
        {
            return null;
        }
    }
}
