using CoordonneSante.Api.Commands;

namespace CoordonneSante.Api.Tests.Commands;

public sealed class ServeCommandTests
{
    [Theory]
    [InlineData("--baes", "--help", "--baes", "annuaire.db")]
    [InlineData("servir", "--help", "servir")]
    [InlineData("de trop", "--help", "--Logging:LogLevel:Default", "None", "de trop")]
    [InlineData("--baes", "serve --help", "serve", "--baes")]
    public async Task An_argument_that_means_nothing_stops_the_program(string unknown, string help, params string[] arguments)
    {
        await using var errors = new StringWriter();

        Assert.Equal(1, await CommandLine.RunAsync(arguments, errors));
        Assert.Equal($"Argument inconnu : {unknown}. « {help} » donne la liste des options.{Environment.NewLine}", errors.ToString());
    }
}
