using System.CommandLine;
using CoordonneSante.Api.Commands;

namespace CoordonneSante.Api.Tests.Commands;

public sealed class ServeCommandTests
{
    [Theory]
    [InlineData("--baes", "annuaire.db")]
    [InlineData("servir")]
    [InlineData("--Logging:LogLevel:Default", "None", "de trop")]
    public async Task An_argument_that_means_nothing_stops_the_program(params string[] arguments)
    {
        var command = new RootCommand();
        ServeCommand.Attach(command);

        Assert.Equal(1, await command.Parse(arguments).InvokeAsync());
    }
}
