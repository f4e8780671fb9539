using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using CoordonneSante.Api.Terminal;

namespace CoordonneSante.Api.Commands;

/// <summary>The program's commands. Without any, it serves.</summary>
internal static class CommandLine
{
    public static RootCommand Create()
    {
        var root = new RootCommand("Annuaire ouvert des structures d'exercice coordonné : sans commande, sert l'API GraphQL.")
        {
            ServeCommand.Create(),
            ActualiserCommand.Create(),
            ImportCommand.Create(),
            VerifierCommand.Create(),
            VersionsCommand.Create(),
            RetablirCommand.Create(),
            ExporterCommand.Create(),
        };
        ServeCommand.Attach(root);
        return root;
    }

    /// <param name="arguments">What follows the program's name.</param>
    /// <param name="errors">Where an argument that no command knows is told, or one that lacks its value.</param>
    /// <returns>The exit code, see <see cref="ExitCodes"/>.</returns>
    public static async Task<int> RunAsync(string[] arguments, TextWriter errors)
    {
        // What the library itself says, errors and help, it says in the language of the interface.
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("fr");
        var parsed = Create().Parse(arguments);

        // Where serving lets configuration through, the root does, and with it whatever its subcommands do not know.
        var command = parsed.CommandResult.Command;
        var unknown = command.TreatUnmatchedTokensAsErrors
            ? (parsed.UnmatchedTokens is [var first, ..] ? first : null)
            : ServeCommand.UnknownToken(parsed.UnmatchedTokens);
        if (unknown is not null)
        {
            return await FailAsync($"Argument inconnu : {unknown}.");
        }
        if (parsed.Errors is [var error, ..])
        {
            return await FailAsync(error.SymbolResult is OptionResult { IdentifierTokenCount: > 1 and var times } option
                ? $"{option.Option.Name} est donné {times} fois : en garder un."
                : error.Message);
        }

        // What runs when the program is asked to stop ends by itself: the server in the time that its settings give.
        return await parsed.InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = Timeout.InfiniteTimeSpan });

        async Task<int> FailAsync(string message)
        {
            var help = command is RootCommand ? "--help" : $"{command.Name} --help";
            await errors.WriteLineAsync($"{message} « {help} » donne la liste des options.");
            return ExitCodes.Failed;
        }
    }
}
