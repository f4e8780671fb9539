using System.Diagnostics;
using System.Globalization;

namespace CoordonneSante.Benchmarks.Croissance;

/// <summary>What a command of the program took.</summary>
/// <param name="Seconds">Until it ended.</param>
/// <param name="CpuSeconds">Work of its threads: what else the machine does changes it less.</param>
/// <param name="PeakMegabytes">The most memory that it had in the machine's.</param>
internal sealed record MeasuredCommand(double Seconds, double CpuSeconds, long PeakMegabytes)
{
    /// <param name="program">The server's assembly, or its executable.</param>
    /// <param name="arguments">Its command line.</param>
    /// <exception cref="InvalidOperationException">The command fails.</exception>
    public static async Task<MeasuredCommand> RunAsync(string program, params IEnumerable<string> arguments)
    {
        var start = Stopwatch.GetTimestamp();
        var (file, first) = LaunchOf(program);
        using var process = Process.Start(
            new ProcessStartInfo(file, [.. first, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true })
            ?? throw new InvalidOperationException($"{program} did not start.");
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        var (peak, cpu) = (0L, TimeSpan.Zero);
        while (!process.HasExited)
        {
            peak = Math.Max(peak, PeakOf(process.Id));
            cpu = CpuOf(process) ?? cpu;
            await Task.Delay(20);
        }

        await process.WaitForExitAsync();
        return process.ExitCode == 0
            ? new MeasuredCommand(Stopwatch.GetElapsedTime(start).TotalSeconds, cpu.TotalSeconds, peak)
            : throw new InvalidOperationException($"{string.Join(' ', arguments)} : {await output}{await errors}");
    }

    /// <summary>How a program is started: an assembly by the runtime, an executable by itself.</summary>
    public static (string File, IReadOnlyList<string> First) LaunchOf(string program) =>
        program.EndsWith(".dll", StringComparison.Ordinal) ? ("dotnet", [program]) : (program, []);

    private static long PeakOf(int process)
    {
        try
        {
            var line = File
                .ReadLines($"/proc/{process}/status")
                .FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null
                ? 0
                : long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024;
        }
        catch (IOException)
        {
            // It has just ended.
            return 0;
        }
    }

    private static TimeSpan? CpuOf(Process process)
    {
        try
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
        catch (InvalidOperationException)
        {
            // It has just ended.
            return null;
        }
    }
}
