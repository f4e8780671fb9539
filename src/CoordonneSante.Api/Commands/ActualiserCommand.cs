using System.CommandLine;
using CoordonneSante.Api.Terminal;
using CoordonneSante.Import.Actualisations;

namespace CoordonneSante.Api.Commands;

/// <summary><c>actualiser</c>: fetches what publishers have that is newer, imports it with what is kept, and publishes.</summary>
internal static class ActualiserCommand
{
    public static Command Create()
    {
        var options = new ActualiserOptions();
        var command = new Command(
            "actualiser",
            "Met l'annuaire à jour : télécharge ce qui est plus récent, l'importe et le publie ; le serveur en marche le prend.");
        options.AddTo(command);
        command.SetAction(result =>
        {
            var target = result.GetRequiredValue(options.Base);
            var publication = new PublicationWatch(target);
            return CommandErrors.Run(
                interruption => Target.Publish(target, database => Run(options.DemandeOf(result, database), publication, interruption)),
                Console.Error,
                publication);
        });
        return command;
    }

    private static int Run(DemandeActualisation demande, PublicationWatch publication, CancellationToken interruption)
    {
        ModestMemory.Prefer();
        var file = new ActualisationReportFile(demande);
        RapportActualisation report;
        try
        {
            report = ActualisationProgress.RunAsync(
                (reception, progress) =>
                    new Actualisation(demande, reception, progress, publication.Published).RunAsync(interruption),
                interruption).GetAwaiter().GetResult();
        }
        catch (Exception error)
        {
            file.Write(error);
            throw;
        }

        file.Write(report);
        ActualisationReportText.Write(report, demande, Console.Out);
        if (report.Probleme is { } problem)
        {
            Console.Error.WriteLine($"Erreur : {problem}. Rien n'a été publié.");
        }

        return report.Issue switch
        {
            Issue.FichierRefuse => ExitCodes.UnexpectedFormat,
            Issue.TropDeRejets => ExitCodes.TooManyRejections,
            Issue.PerteRefusee => ExitCodes.Refused,
            _ => report.Sources.Any(source => source.IsProblem) ? ExitCodes.Incomplete : ExitCodes.Done,
        };
    }
}
