using CoordonneSante.Tests;

namespace CoordonneSante.Import.Tests;

public sealed class SkippedTests
{
    /// <summary>Tests of real official files, and those that need a program of the machine, which their names tell.</summary>
    private static readonly string[] MaySkip =
    [
        "SecondNetTests.cs", "GdalTests.cs", "PostgresTests.cs", "NginxTests.cs", "LibreOfficeTests.cs",
    ];

    [Fact]
    public void Only_the_second_net_and_tests_of_programs_of_the_machine_may_skip()
    {
        var sources = new DirectoryInfo(Path.Combine(SecondNet.Repository.FullName, "tests")).EnumerateDirectories("CoordonneSante.*")
            .SelectMany(project => project.EnumerateFiles("*.cs", SearchOption.AllDirectories))
            .Where(
                file => !file.FullName.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Where(file => file.Name != $"{nameof(SkippedTests)}.cs")
            .Where(file => !Array.Exists(MaySkip, end => file.Name.EndsWith(end, StringComparison.Ordinal)))
            .Select(file => (file.Name, Text: File.ReadAllText(file.FullName)))
            .ToList();

        Assert.NotEmpty(sources);
        Assert.DoesNotContain(sources, source =>
            ((string[])["Assert.Skip", "Skip =", "SecondNet.Extract", "SecondNet.Document", "SecondNet.Kept"])
                .Any(skips => source.Text.Contains(skips, StringComparison.Ordinal)));
    }
}
