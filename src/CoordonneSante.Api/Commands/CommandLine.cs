using System.CommandLine;

namespace CoordonneSante.Api.Commands;

/// <summary>The program's commands. Without any, it serves.</summary>
internal static class CommandLine
{
    public static RootCommand Create()
    {
        var root = new RootCommand("Annuaire ouvert des structures d'exercice coordonné : sans commande, sert l'API GraphQL.")
        {
            ServeCommand.Create(),
            ImportCommand.Create(),
            VerifierCommand.Create(),
            ExporterCommand.Create(),
        };
        ServeCommand.Attach(root);
        return root;
    }
}
