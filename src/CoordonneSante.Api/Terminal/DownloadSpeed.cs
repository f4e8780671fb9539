using System.Diagnostics;
using System.Globalization;

namespace CoordonneSante.Api.Terminal;

/// <summary>How fast a file comes, since its first bytes.</summary>
internal sealed class DownloadSpeed
{
    private const double Megabyte = 1_000_000;

    private static readonly CultureInfo _french = CultureInfo.GetCultureInfo("fr-FR");

    private readonly Stopwatch _clock = Stopwatch.StartNew();

    /// <returns>"12,3 Mo, 4,1 Mo/s".</returns>
    public string Describe(long bytes)
    {
        var megabytes = bytes / Megabyte;
        return string.Create(_french, $"{megabytes:N1} Mo, {megabytes / Math.Max(0.001, _clock.Elapsed.TotalSeconds):N1} Mo/s");
    }
}
