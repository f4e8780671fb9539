using System.Diagnostics;

namespace CoordonneSante.Api.Tests.Commands;

/// <summary>Runs the real program as a process.</summary>
internal static class ProgramRun
{
    public static void AssertEnds(int code, (int Code, string Output) run, params string[] said)
    {
        Assert.True(code == run.Code, $"Ended with {run.Code}, not {code}:\n{run.Output}");
        Assert.All(said, text => Assert.Contains(text, run.Output.Replace('\u00a0', ' ').Replace('\u202f', ' '), StringComparison.Ordinal));
    }

    public static (int Code, string Output) Run(params string[] arguments)
    {
        using var process = Start(arguments);
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd() + errors.Result;
        process.WaitForExit();
        return (process.ExitCode, output);
    }

    public static Process Start(string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "CoordonneSante.Api.dll"));

        // What is measured to optimise a program that runs for long only slows one that ends after some seconds.
        start.Environment["DOTNET_TieredPGO"] = "0";
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start) ?? throw new InvalidOperationException("The process did not start.");
    }
}
