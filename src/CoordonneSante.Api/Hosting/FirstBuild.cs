using CoordonneSante.Api.Terminal;
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
        return CommandErrors.Run(() => Publish(database, package), Console.Error) == ExitCodes.Done;
    }

    private static int Publish(FileInfo database, DirectoryInfo package)
    {
        ProgressBars.Run(progress => new Publisher(database, progress).PublishPackage(package));
        return ExitCodes.Done;
    }
}
