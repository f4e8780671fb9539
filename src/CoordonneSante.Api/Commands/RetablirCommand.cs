using System.CommandLine;
using CoordonneSante.Api.Settings;
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
        var database = new Option<FileInfo>("--base") { Description = "Base publiée.", DefaultValueFactory = _ => AnnuairePaths.Database };
        var command = new Command("retablir", "Publie de nouveau une version gardée ; celle qu'elle remplace est gardée à son tour.")
        {
            version,
            database,
        };
        command.SetAction(result =>
            CommandErrors.Run(() => Run(result.GetRequiredValue(version), result.GetRequiredValue(database)), Console.Error));
        return command;
    }

    private static int Run(string version, FileInfo database)
    {
        var restored = new Publisher(database).Restore(version);
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
