using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace CoordonneSante.Benchmarks.EndToEnd;

/// <summary>A server started for the benchmark, stopped with it.</summary>
internal sealed class ServerProcess : IDisposable
{
    private readonly Process _process;

    private ServerProcess(Process process, Uri address)
    {
        _process = process;
        Address = address;
    }

    public Uri Address { get; }

    /// <summary>Starts a program of this build on a port of its own, and waits until it answers.</summary>
    /// <param name="assembly">The program: its assembly, by name beside this one or by path, or an executable.</param>
    /// <param name="readyPath">Path that answers once the server is ready.</param>
    /// <param name="arguments">Its command line.</param>
    public static Task<ServerProcess> StartAsync(string assembly, string readyPath, params IEnumerable<string> arguments) =>
        StartInAsync(assembly, readyPath, door: null, arguments);

    /// <inheritdoc cref="StartAsync"/>
    /// <param name="door">File of a control group that the process enters first; null without.</param>
    public static async Task<ServerProcess> StartInAsync(
        string assembly, string readyPath, string? door, params IEnumerable<string> arguments)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var enter = door is null ? "" : $"echo $$ > '{door}' && ";
        var runtime = assembly.EndsWith(".dll", StringComparison.Ordinal) ? "dotnet " : "";
        var process = Process.Start(
            new ProcessStartInfo("sh",
            [
                "-c", $"{enter}exec {runtime}\"$@\"", "sh", Path.Combine(AppContext.BaseDirectory, assembly), .. arguments, "--urls",
                address.ToString(),
            ])
            {
                RedirectStandardOutput = true,
            }
        ) ?? throw new InvalidOperationException($"{assembly} did not start.");
        process.OutputDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        using var client = new HttpClient { BaseAddress = address };
        for (var attempt = 0; attempt < 12_000 && !process.HasExited; attempt++)
        {
            try
            {
                using var response = await client.GetAsync(new Uri(readyPath, UriKind.Relative));
                if (response.IsSuccessStatusCode)
                {
                    return new ServerProcess(process, address);
                }
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            await Task.Delay(10);
        }

        process.Kill(entireProcessTree: true);
        process.Dispose();
        throw new InvalidOperationException($"{assembly} does not answer.");
    }

    public bool HasExited => _process.HasExited;

    /// <summary>Memory of the process that is in the machine's, 0 once it has ended.</summary>
    public long ResidentMegabytes => Status("VmRSS:");

    /// <summary>Greatest it was since <see cref="ForgetPeak"/>.</summary>
    public long PeakMegabytes => Status("VmHWM:");

    /// <summary>Time that its threads have worked so far.</summary>
    public double CpuSeconds
    {
        get
        {
            _process.Refresh();
            return _process.HasExited ? double.NaN : _process.TotalProcessorTime.TotalSeconds;
        }
    }

    /// <summary>proc(5), "clear_refs".</summary>
    public void ForgetPeak() => File.WriteAllText($"/proc/{_process.Id}/clear_refs", "5");

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }

    private long Status(string name)
    {
        var path = $"/proc/{_process.Id}/status";
        var line = _process.HasExited
            ? null
            : File.ReadLines(path).FirstOrDefault(line => line.StartsWith(name, StringComparison.Ordinal));
        return line is null
            ? 0
            : long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024;
    }

    /// <summary>A fixed one may be that of another run, which would be measured in this one's place.</summary>
    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
