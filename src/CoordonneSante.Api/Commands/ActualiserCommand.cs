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
        command.SetAction(
            (result, cancellation) => CommandErrors.RunAsync(
                () => Target.PublishAsync(
                    result.GetRequiredValue(options.Base),
                    database => RunAsync(options.DemandeOf(result, database), cancellation)),
                Console.Error));
        return command;
    }

    private static async Task<int> RunAsync(DemandeActualisation demande, CancellationToken cancellation)
    {
        ModestMemory.Prefer();
        var report = await ActualisationProgress.RunAsync(
            (reception, progress) => new Actualisation(demande, reception, progress).RunAsync(cancellation));
        using (var file = File.CreateText($"{demande.Base.FullName}.actualisation.txt"))
        {
            ActualisationReportText.Write(report, demande, file);
        }

        ActualisationReportText.Write(report, demande, Console.Out);
        if (report.Probleme is { } problem)
        {
            await Console.Error.WriteLineAsync($"Erreur : {problem}. Rien n'a été publié.");
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
