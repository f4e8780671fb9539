using System.CommandLine;
using CoordonneSante.Api.Terminal;
using CoordonneSante.Import.Publication;

namespace CoordonneSante.Api.Commands;

/// <summary><c>retablir</c>: publishes a kept version again; the one it replaces is kept in its turn.</summary>
internal static class RetablirCommand
{
    public static Command Create()
    {
        var version = new Argument<string>("version")
        {
            Description = "Empreinte de la version, ou son début, ou sa date d'extraction ; « versions » les liste.",
        };
        var database = Target.Option("Base publiée.", "--base");
        var command = new Command("retablir", "Publie de nouveau une version gardée ; celle qu'elle remplace est gardée à son tour.")
        {
            version,
            database,
        };
        command.SetAction(result =>
        {
            var target = result.GetRequiredValue(database);
            var publication = new PublicationWatch(target);
            return CommandErrors.Run(
                () => Target.Publish(target, file => Run(result.GetRequiredValue(version), file, publication)),
                Console.Error,
                publication);
        });
        return command;
    }

    private static int Run(string version, FileInfo database, PublicationWatch publication)
    {
        var restored = new Publisher(database, published: publication.Published).Restore(version);
        Console.WriteLine(restored.PreviousVersion == restored.Version
            ? $"La version {restored.Version} est déjà publiée."
            : $"Publiée de nouveau : la version {restored.Version} (avant : {restored.PreviousVersion ?? "aucune"}).");
        if (restored.KeptVersion is not null)
        {
            Console.WriteLine($"Gardée : la version {restored.KeptVersion}.");
        }

        return ExitCodes.Done;
    }
}
