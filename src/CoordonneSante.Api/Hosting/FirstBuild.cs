using CoordonneSante.Api.Terminal;
using CoordonneSante.Import.Publication;

namespace CoordonneSante.Api.Hosting;

/// <summary>Builds the database from the data package that the program comes with, the first time it serves.</summary>
internal static class FirstBuild
{
    /// <summary>How often a server that waits for another's build looks whether it has ended.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    /// <summary>Of several servers that start on one missing database, one builds it and the others wait for it.</summary>
    /// <returns>False when there is no database and none could be built; the reason is then on the standard error.</returns>
    /// <exception cref="OperationCanceledException">The server was asked to stop before it was there.</exception>
    public static async Task<bool> RunAsync(FileInfo database, DirectoryInfo package, CancellationToken cancellation)
    {
        for (var attempt = 0; !IsThere(database); attempt++)
        {
            if (attempt == 0)
            {
                Console.WriteLine($"Premier démarrage : {database.FullName} est construit à partir de {package.FullName}.");
            }

            var isElsewhere = false;
            var publication = new PublicationWatch(database.FullName);
            var code = CommandErrors.Run(
                () => Publish(database, package, publication, out isElsewhere, cancellation), Console.Error, publication);
            if (!isElsewhere)
            {
                return code == ExitCodes.Done;
            }

            if (attempt == 0)
            {
                Console.WriteLine("Un autre processus le construit déjà : le serveur attend qu'il ait fini.");
            }

            await Task.Delay(Pause, cancellation);
        }

        return true;
    }

    private static bool IsThere(FileInfo database)
    {
        try
        {
            return LinkedFile.EndOf(database.FullName).Exists;
        }
        catch (IOException)
        {
            return false; // links in a circle: the publication says so
        }
    }

    private static int Publish(
        FileInfo database, DirectoryInfo package, PublicationWatch publication, out bool isElsewhere, CancellationToken cancellation)
    {
        try
        {
            ProgressBars.Run(
                progress => new Publisher(database, progress, publication.Published).PublishPackage(package), cancellation);
            isElsewhere = false;
        }
        catch (PublicationInProgressException)
        {
            isElsewhere = true;
        }

        return ExitCodes.Done;
    }
}
