using System.CommandLine;
using CoordonneSante.Api.Settings;
using CoordonneSante.Api.Terminal;
using CoordonneSante.Import.Actualisations;
using CoordonneSante.Import.Assemblage;
using CoordonneSante.Import.Publication;

namespace CoordonneSante.Api.Commands;

/// <summary><c>import</c>: builds a directory file from official files or from a data package, and publishes it in one step.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var options = new ImportOptions();
        var command = new Command(
            "import",
            "Construit l'annuaire depuis les fichiers officiels ou un paquet de données, le vérifie et le publie.");
        options.AddTo(command);
        command.SetAction(result =>
        {
            var target = result.GetRequiredValue(options.Vers);
            var publication = new PublicationWatch(target);
            return CommandErrors.Run(
                interruption => Target.Publish(target, database => Run(options, result, database, publication, interruption)),
                Console.Error,
                publication);
        });
        return command;
    }

    private static int Run(
        ImportOptions options, ParseResult result, FileInfo target, PublicationWatch publication, CancellationToken interruption)
    {
        ModestMemory.Prefer();
        var force = result.GetValue(options.Forcer);
        var keep = result.GetValue(options.Conserver);
        if (result.GetValue(options.Paquet) is { } package)
        {
            var fromPackage = ProgressBars.Run(
                progress => new Publisher(target, progress, publication.Published).PublishPackage(package, force, keep), interruption);
            ImportReportText.Write(fromPackage, target.FullName, Console.Out);
            return ExitCodes.Done;
        }

        var (content, report) = ProgressBars.Run(
            progress =>
            {
                var completed = options.CompletesBase(result.CommandResult)
                    ? BaseDepart.Read(target, AnnuairePaths.Package, out _, progress)
                    : null;
                return AnnuaireAssembler.Assemble(options.SourcesOf(result, completed), progress);
            },
            interruption);
        ImportReportText.Write(report, Console.Out);
        var rejections = result.GetRequiredValue(options.Rejets);
        RejetsCsv.Write(rejections.FullName, report.Rejets);
        Console.WriteLine(report.Files.Any(file => file.OnlyCounted > 0)
            ? $"Les premiers rejets de chaque fichier sont dans {rejections.FullName}."
            : $"Chaque rejet est dans {rejections.FullName}.");
        if (report.Beyond(options.ThresholdOf(result)) is { Count: > 0 } files)
        {
            Console.Error.WriteLine(
                $"Erreur : plus de {result.GetValue(options.SeuilRejets)} de lignes rejetées dans "
                    + $"{string.Join(", ", files.Select(file => file.Fichier))}. Rien n'a été publié."
            );
            return ExitCodes.TooManyRejections;
        }

        var published = ProgressBars.Run(
            progress => new Publisher(target, progress, publication.Published).Publish(content, force, keep), interruption);
        ImportReportText.Write(published, target.FullName, Console.Out);
        return ExitCodes.Done;
    }
}
