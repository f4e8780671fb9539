using CoordonneSante.Import;
using CoordonneSante.Import.Telechargements;
using Spectre.Console;

namespace CoordonneSante.Api.Terminal;

/// <summary>Shows downloads, then the import: bars on a terminal, plain lines elsewhere.</summary>
internal static class ActualisationProgress
{
    public static Task<T> RunAsync<T>(Func<IProgress<Reception>, IProgress<ImportProgress>, Task<T>> work) =>
        Console.IsOutputRedirected
            ? work(new DownloadLines(Console.Out), new ProgressLines(Console.Out))
            : AnsiConsole.Progress().StartAsync(context => work(new DownloadBars(context), new ProgressBars(context)));
}
