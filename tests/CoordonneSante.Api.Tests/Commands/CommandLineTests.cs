using CoordonneSante.Api.Commands;
using CoordonneSante.Api.Terminal;

namespace CoordonneSante.Api.Tests.Commands;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("import", "--baes", "--paquet", "absent", "--baes", "annuaire.db")]
    [InlineData("exporter", "--bsae", "absent", "--bsae")]
    [InlineData("verifier", "de trop", "de trop")]
    public async Task An_argument_that_a_command_does_not_know_stops_it_before_it_starts(
        string command,
        string unknown,
        params string[] arguments)
    {
        using var errors = new StringWriter();

        Assert.Equal(ExitCodes.Failed, await CommandLine.RunAsync([command, .. arguments], errors));
        Assert.Equal($"Argument inconnu : {unknown}. « {command} --help » donne la liste des options.", errors.ToString().TrimEnd());
    }

    [Fact]
    public void One_vintage_of_a_file_is_given_and_not_two()
    {
        var (code, said) = ProgramRun.Run("import", "--paquet", "absent", "--millesime", "epci.csv=2025", "--millesime", "epci.csv=2026");

        Assert.Equal(ExitCodes.Failed, code);
        Assert.Contains("--millesime est donné 2 fois pour « epci.csv » : en garder un.", said, StringComparison.Ordinal);
    }
}
