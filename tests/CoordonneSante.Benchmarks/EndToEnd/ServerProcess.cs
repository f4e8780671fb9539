using System.Diagnostics;
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
    /// <param name="assembly">File name of the program's assembly.</param>
    /// <param name="readyPath">Path that answers once the server is ready.</param>
    /// <param name="arguments">Its command line.</param>
    public static async Task<ServerProcess> StartAsync(string assembly, string readyPath, params IEnumerable<string> arguments)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var process = Process.Start(
            new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, assembly), .. arguments, "--urls", address.ToString()])
            {
                RedirectStandardOutput = true,
            }
        ) ?? throw new InvalidOperationException($"{assembly} did not start.");
        process.OutputDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        using var client = new HttpClient { BaseAddress = address };
        for (var attempt = 0; attempt < 300 && !process.HasExited; attempt++)
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

            await Task.Delay(100);
        }

        throw new InvalidOperationException($"{assembly} does not answer.");
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }

    /// <summary>A fixed one may be that of another run, which would be measured in this one's place.</summary>
    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
