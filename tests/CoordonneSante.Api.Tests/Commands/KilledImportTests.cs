using System.Diagnostics;
using CoordonneSante.Import.Publication;
using CoordonneSante.Import.Tests;
using static CoordonneSante.Api.Tests.Commands.ProgramRun;
using static CoordonneSante.Import.Tests.OfficialFiles;

namespace CoordonneSante.Api.Tests.Commands;

/// <summary>What an import leaves that is ended from outside: the file before or the file after, never a part of one.</summary>
public sealed class KilledImportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly OfficialFiles _files;

    public KilledImportTests() => _files = new OfficialFiles(_folder.Info);

    private string Target => _folder.PathOf("annuaire.db");

    public void Dispose() => _folder.Dispose();

    /// <summary>A national import is mostly reading and writing, a small one mostly starting and publishing.</summary>
    [Theory]
    [InlineData(true, 6)]
    [InlineData(false, 16)]
    public void Killed_at_any_moment_an_import_leaves_a_whole_file(bool isNational, int kills)
    {
        AssertEnds(0, Run(_files.Arguments(Target)));
        var previous = File.ReadAllBytes(Target);
        _files.WriteFiness(Structure("290000001", "019", "29", "29200 BREST"), Structure("290000002", "019", "29", "29200 BREST"));
        string[] source = isNational
            ? ["import", "--paquet", Path.Combine(AppContext.BaseDirectory, "data"), "--vers", Target]
            : _files.Arguments(Target);
        string[] arguments = [.. source, "--forcer", "--conserver"];
        var clock = Stopwatch.StartNew();
        AssertEnds(0, Run(arguments));
        var whole = clock.Elapsed;
        Assert.NotEqual(previous, File.ReadAllBytes(Target));
        File.WriteAllBytes(Target, previous);
        var random = new Random(20);

        for (var i = 0; i < kills; i++)
        {
            using var process = Start(arguments);

            // One moment in each equal part of the whole.
            Thread.Sleep(whole * ((i + random.NextDouble()) / kills));
            process.Kill();
            process.WaitForExit();

            if (!File.ReadAllBytes(Target).SequenceEqual(previous))
            {
                Assert.Empty(IntegrityCheck.Run(Target)); // the new file came whole
                File.WriteAllBytes(Target, previous);
            }

            Assert.All(new KeptVersions(new FileInfo(Target)).Files(), kept => Assert.Equal(previous, File.ReadAllBytes(kept.FullName)));
        }

        AssertEnds(0, Run(arguments));
        Assert.Empty(_folder.Info.GetFiles("*.partiel"));
    }
}
