using CoordonneSante.Api.Commands;
using CoordonneSante.Import.Lecture;
using CoordonneSante.Import.Paquet;
using CoordonneSante.Import.Publication;

namespace CoordonneSante.Api.Hosting;

/// <summary>Builds the database from the data package that the program comes with, the first time it serves.</summary>
internal static class FirstBuild
{
    /// <returns>False when there is no database and none could be built; the reason is then on the standard error.</returns>
    public static bool Run(FileInfo database, DirectoryInfo package)
    {
        if (database.Exists)
        {
            return true;
        }

        Console.WriteLine($"Premier démarrage : {database.FullName} est construit à partir de {package.FullName}.");
        try
        {
            new Publisher(database, new ProgressLines(Console.Out)).PublishPackage(package);
            return true;
        }
        catch (Exception error) when (error is FormatInattenduException or InvalidPackageException or PublicationInProgressException or IOException)
        {
            Console.Error.WriteLine($"Erreur : {error.Message}");
            return false;
        }
    }
}
