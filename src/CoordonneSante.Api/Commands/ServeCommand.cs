using System.CommandLine;
using CoordonneSante.Api.Hosting;
using CoordonneSante.Api.Settings;
using CoordonneSante.Import.SharedStores;

namespace CoordonneSante.Api.Commands;

/// <summary>Serves the directory over HTTP: what the program does when it is told nothing else.</summary>
internal static class ServeCommand
{
    private static readonly Option<string> Urls = new("--urls")
    {
        Description = "Adresses d'écoute, séparées par « ; ». Par défaut http://localhost:5000, ou ASPNETCORE_URLS.",
        HelpName = "URLS",
    };

    private static readonly Option<string> Base = new("--base")
    {
        Description = "Base de données à servir ; elle est construite au premier démarrage. Ou un magasin partagé PostgreSQL "
            + "(« Host=…;Database=…;Username=… »). Aussi : Annuaire__Base.",
        HelpName = "FICHIER|ADRESSE",
    };

    /// <summary>The command <c>serve</c>, for those who like to say what they do.</summary>
    public static Command Create()
    {
        var command = new Command("serve", "Sert l'API GraphQL (ce que fait aussi le programme sans commande).");
        Attach(command);
        return command;
    }

    /// <summary>Makes serving the action of a command.</summary>
    public static void Attach(Command command)
    {
        command.Options.Add(Urls);
        command.Options.Add(Base);

        // ASP.NET's own configuration (--Logging:LogLevel:Default Debug …) goes through; anything else is an error: see UnknownToken.
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((result, cancellation) => Server.RunAsync(SettingsOf(result), Console.Error, cancellation));
    }

    private static string[] SettingsOf(ParseResult result)
    {
        var settings = result.UnmatchedTokens.ToList();
        if (result.GetValue(Urls) is { } urls)
        {
            settings.Add($"--urls={urls}");
        }

        if (result.GetValue(Base) is { } database)
        {
            var place = SharedStore.IsAddress(database) ? database : Path.GetFullPath(database);
            settings.Add($"--{AnnuaireOptions.Section}:{nameof(AnnuaireOptions.Base)}={place}");
        }

        return [.. settings];
    }

    /// <returns>The first token that is neither a configuration key, which holds a colon, nor the value that follows one.</returns>
    public static string? UnknownToken(IReadOnlyList<string> tokens)
    {
        var afterKey = false;
        foreach (var token in tokens)
        {
            var isKey = token.StartsWith("--", StringComparison.Ordinal) && token.Contains(':', StringComparison.Ordinal);
            if (!isKey && !afterKey)
            {
                return token;
            }

            afterKey = isKey && !token.Contains('=', StringComparison.Ordinal);
        }

        return null;
    }
}
