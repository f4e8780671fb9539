using System.Diagnostics;
using System.Globalization;

namespace CoordonneSante.Api.Tests;

/// <summary>A PostgreSQL 15 of its own on a free port of this machine, from Debian's package; its data last as long as it does.</summary>
public sealed class PostgresServer : IAsyncDisposable
{
    private const string Programs = "/usr/lib/postgresql/15/bin";

    private readonly DirectoryInfo _folder;
    private readonly int _port;

    private PostgresServer(DirectoryInfo folder, int port)
    {
        _folder = folder;
        _port = port;
    }

    public static bool IsInstalled => File.Exists(Path.Combine(Programs, "initdb"));

    /// <summary>As <c>--base</c> takes it.</summary>
    public string Address => string.Create(
        CultureInfo.InvariantCulture, $"Host=127.0.0.1;Port={_port};Database=postgres;Username=annuaire;Pooling=false");

    private string Data => Path.Combine(_folder.FullName, "data");

    public static async Task<PostgresServer> StartNewAsync()
    {
        var server = new PostgresServer(Directory.CreateTempSubdirectory("annuaire-pg-"), LoopbackPort.Free());
        if (Environment.IsPrivilegedProcess)
        {
            // PostgreSQL refuses to run as root.
            await RunAsync("chown", "postgres", server._folder.FullName);
        }

        await server.RunProgramAsync("initdb", "-D", server.Data, "-U", "annuaire", "-A", "trust", "-E", "UTF8", "--no-sync");
        await server.StartAsync();
        return server;
    }

    public Task StartAsync() => RunProgramAsync(
        "pg_ctl",
        "-D", Data, "-w", "-t", "120", "-l", Path.Combine(_folder.FullName, "journal"),
        "-o", string.Create(CultureInfo.InvariantCulture, $"-p {_port} -h 127.0.0.1 -k {_folder.FullName} -c fsync=off"),
        "start");

    /// <summary>As a crash does: connections are cut, nothing is told.</summary>
    public Task KillAsync() => RunProgramAsync("pg_ctl", "-D", Data, "-w", "-m", "immediate", "stop");

    public async ValueTask DisposeAsync()
    {
        if (File.Exists(Path.Combine(Data, "postmaster.pid")))
        {
            await KillAsync();
        }

        _folder.Delete(recursive: true);
    }

    private Task RunProgramAsync(string program, params string[] arguments)
    {
        var path = Path.Combine(Programs, program);
        return Environment.IsPrivilegedProcess
            ? RunAsync("runuser", ["-u", "postgres", "--", path, .. arguments])
            : RunAsync(path, arguments);
    }

    private static async Task RunAsync(string program, params string[] arguments)
    {
        // Its output goes to a file: the server that pg_ctl leaves behind would hold a pipe open.
        var start = new ProcessStartInfo("/bin/sh") { WorkingDirectory = "/" };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add("exec \"$@\" >/dev/null 2>&1 </dev/null");
        start.ArgumentList.Add("sh");
        start.ArgumentList.Add(program);
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start) ?? throw new InvalidOperationException("The process did not start.");
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
        }
    }
}
