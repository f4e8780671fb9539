using CoordonneSante.Import;
using CoordonneSante.Import.Telechargements;
using Spectre.Console;

namespace CoordonneSante.Api.Terminal;

/// <summary>Shows downloads, then the import: bars on a terminal, plain lines elsewhere.</summary>
internal static class ActualisationProgress
{
    /// <exception cref="OperationCanceledException">The work was asked to stop.</exception>
    public static Task<T> RunAsync<T>(
        Func<IProgress<Reception>, IProgress<ImportProgress>, Task<T>> work, CancellationToken interruption)
    {
        return Console.IsOutputRedirected
            ? work(new DownloadLines(Console.Out), Interrupted(new ProgressLines(Console.Out)))
            : AnsiConsole.Progress().StartAsync(context => work(new DownloadBars(context), Interrupted(new ProgressBars(context))));

        InterruptedProgress<ImportProgress> Interrupted(IProgress<ImportProgress> progress) => new(progress, interruption);
    }
}
