using System.Diagnostics;
using System.Globalization;

namespace CoordonneSante.Benchmarks.EndToEnd;

/// <summary>Requests per second, and latencies in microseconds.</summary>
internal sealed record LoadFigures(double RequestsPerSecond, double P50, double P99, int Errors);

/// <summary>Runs <c>wrk</c>, which must be installed, against a server of this machine.</summary>
internal static class LoadGenerator
{
    private const string Connections = "32";

    /// <param name="address">Scheme, host and port.</param>
    /// <param name="accept">Media type that the requests accept.</param>
    /// <param name="requests">Method, path and body of the requests, sent in turn.</param>
    /// <param name="duration">How long.</param>
    public static LoadFigures Run(
        Uri address,
        string accept,
        IEnumerable<(string Method, string Path, string Body)> requests,
        TimeSpan duration)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllLines(file, requests.Select(r => $"{r.Method}\t{r.Path}\t{r.Body}"));
            var script = Path.Combine(AppContext.BaseDirectory, "EndToEnd", "load.lua");
            using var process = Process.Start(
                new ProcessStartInfo(
                    "wrk",
                    [
                        "-t1",
                        "-c",
                        Connections,
                        "-d",
                        $"{duration.TotalSeconds.ToString(CultureInfo.InvariantCulture)}s",
                        "-s",
                        script,
                        address.ToString(),
                        "--",
                        file,
                        accept,
                    ])
                {
                    RedirectStandardOutput = true,
                }
            ) ?? throw new InvalidOperationException("wrk did not start.");
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            var figures = output.Split('\n').FirstOrDefault(line => line.StartsWith("FIGURES ", StringComparison.Ordinal))?.Split(' ')
                ?? throw new InvalidOperationException($"wrk gave no figures:{Environment.NewLine}{output}");
            return new LoadFigures(Number(figures[1]), Number(figures[2]), Number(figures[3]), (int)Number(figures[4]));
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
