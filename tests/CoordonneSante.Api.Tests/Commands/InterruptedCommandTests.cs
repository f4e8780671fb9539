using System.Diagnostics;
using System.Globalization;
using CoordonneSante.Import.Publication;
using CoordonneSante.Import.Tests;
using static CoordonneSante.Api.Tests.Commands.ProgramRun;
using static CoordonneSante.Import.Tests.Telechargements.LoopbackServer;

namespace CoordonneSante.Api.Tests.Commands;

/// <summary>Ctrl-C and SIGTERM end a command soon, with nothing published and nothing left behind.</summary>
public sealed class InterruptedCommandTests
{
    [Theory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    public async Task An_import_that_is_asked_to_stop_leaves_the_base_as_it_was(string signal, int code)
    {
        using var folder = new TemporaryFolder();
        var target = folder.PathOf("annuaire.db");
        new Publisher(new FileInfo(target)).Publish(SmallDirectory.Content());
        var before = await File.ReadAllBytesAsync(target);
        using var process = Start(["import", "--paquet", Path.Combine(AppContext.BaseDirectory, "data"), "--vers", target, "--forcer"]);

        // The first step is done: others follow.
        Assert.NotNull(await process.StandardOutput.ReadLineAsync());
        var errors = await EndAsync(process, signal);

        Assert.Equal((code, "Interrompu. Rien n'a été publié."), (process.ExitCode, errors.Trim()));
        Assert.Equal(before, await File.ReadAllBytesAsync(target));
        Assert.Equal(["annuaire.db", "annuaire.db.verrou"], folder.Info.GetFileSystemInfos().Select(file => file.Name).Order());
    }

    [Fact]
    public async Task A_download_that_is_asked_to_stop_leaves_no_part_of_a_file_and_a_report_that_says_so()
    {
        await using var publisher = await CataloguePublisher.StartAsync();
        publisher.Server.On("/stable/regions", Stalled(new byte[100_000]));
        var catalogue = publisher.WriteCatalogue([("regions", "COG_REGIONS", "/stable/regions", "2026")]);
        var report = $"{publisher.Database}.actualisation.txt";
        await File.WriteAllTextAsync(report, "Sources : tout est à jour.");
        using var process = Start(["actualiser", "--base", publisher.Database, "--catalogue", catalogue]);
        while (publisher.Server.Requests.Count == 0)
        {
            await Task.Delay(50);
        }

        var errors = await EndAsync(process, "TERM");

        Assert.Equal((143, "Interrompu. Rien n'a été publié."), (process.ExitCode, errors.Trim()));
        Assert.Equal("Interrompu.", (await File.ReadAllTextAsync(report)).Trim());
        Assert.Empty(publisher.Folder.GetFiles("*.partiel", SearchOption.AllDirectories));
        Assert.False(File.Exists(publisher.Database));
    }

    private static async Task<string> EndAsync(Process process, string signal)
    {
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        using (var kill = Process.Start("kill", [$"-{signal}", process.Id.ToString(CultureInfo.InvariantCulture)]))
        {
            await kill.WaitForExitAsync();
        }

        await process.WaitForExitAsync();
        await output;
        return await errors;
    }
}
