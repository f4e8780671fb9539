using System.CommandLine;
using System.Globalization;
using CoordonneSante.Api.Terminal;
using CoordonneSante.Import.Publication;

namespace CoordonneSante.Api.Commands;

/// <summary><c>versions</c>: the version published and those kept beside it, the last built first.</summary>
internal static class VersionsCommand
{
    private static readonly CultureInfo _french = CultureInfo.GetCultureInfo("fr-FR");

    public static Command Create()
    {
        var database = Target.Option("Base dont lister les versions.", "--base");
        var command = new Command(
            "versions",
            "Liste la version publiée et celles qui sont gardées ; « retablir » en publie une de nouveau.")
        {
            database,
        };
        command.SetAction(
            result => CommandErrors.Run(() => Target.Read(result.GetRequiredValue(database), Run), Console.Error));
        return command;
    }

    private static int Run(FileInfo database)
    {
        var files = new KeptVersions(database).Files().Prepend(database).Where(file => file.Exists).ToList();
        var versions = files
            .Select(file => (File: file, Version: StoredVersion.TryRead(file)))
            .OrderByDescending(entry => entry.Version?.ConstruitLe)
            .ToList();
        foreach (var (file, version) in versions)
        {
            var isPublished = file == database;
            var note =
                isPublished ? "publiée"
                : version?.Version == versions.Find(entry => entry.File == database).Version?.Version ? "publiée, et gardée"
                : "gardée";
            Console.WriteLine(
                version is null
                    ? $"{file.Name} : illisible"
                    : string.Create(
                        _french,
                        $"{version.Version.Value}  {version.DateExtraction:yyyy-MM-dd}  construite le "
                            + $"{version.ConstruitLe:yyyy-MM-dd HH:mm} UTC  {version.NombreStructures,7:N0} structures  {note}"));
        }

        if (files.Count == 0)
        {
            Console.WriteLine($"Aucune version : {database.FullName} n'existe pas encore.");
        }

        return ExitCodes.Done;
    }
}
