using System.CommandLine;
using CoordonneSante.Api.Commands;

var root = new RootCommand("Annuaire ouvert des structures d'exercice coordonné : sans commande, sert l'API GraphQL.");
ServeCommand.Attach(root);
root.Subcommands.Add(ServeCommand.Create());
return await root.Parse(args).InvokeAsync();
