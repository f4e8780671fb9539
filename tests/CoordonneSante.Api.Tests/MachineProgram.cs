using System.ComponentModel;
using System.Diagnostics;

namespace CoordonneSante.Api.Tests;

/// <summary>A program of the machine that tests open the server's answers with, where it is installed.</summary>
internal static class MachineProgram
{
    /// <returns>Null where the program is not installed.</returns>
    public static async Task<MachineProgramRun?> RunAsync(string name, params string[] arguments)
    {
        var start = new ProcessStartInfo(name, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["LC_ALL"] = "C.UTF-8" },
        };
        Process? started;
        try
        {
            started = Process.Start(start);
        }
        catch (Win32Exception)
        {
            return null;
        }

        using var process = started ?? throw new InvalidOperationException($"{name} did not start.");
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new MachineProgramRun(process.ExitCode, output, await errors);
    }
}

/// <param name="Code">0 when it went well.</param>
/// <param name="Output">What it wrote.</param>
/// <param name="Errors">What it complained of.</param>
internal sealed record MachineProgramRun(int Code, string Output, string Errors);
