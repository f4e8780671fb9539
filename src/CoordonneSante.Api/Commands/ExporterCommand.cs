using System.CommandLine;
using CoordonneSante.Annuaire.Persistence.Sqlite;
using CoordonneSante.Api.Settings;
using CoordonneSante.Api.Terminal;
using CoordonneSante.Import.Packages;
using CoordonneSante.Import.Reading;
using Microsoft.Data.Sqlite;

namespace CoordonneSante.Api.Commands;

/// <summary><c>exporter</c>: writes a directory file as a data package.</summary>
internal static class ExporterCommand
{
    public static Command Create()
    {
        var database = new Option<FileInfo>("--base")
        {
            Description = "Base à exporter.",
            DefaultValueFactory = _ => AnnuairePaths.Database,
        };
        var format = new Option<string>("--format") { Description = "Format de l'export.", DefaultValueFactory = _ => "paquet" };
        format.AcceptOnlyFromAmong("paquet");
        var folder = new Argument<DirectoryInfo>("dossier") { Description = "Dossier où écrire." };
        var command = new Command("exporter", "Écrit l'annuaire en paquet de données : un fichier CSV par table et datapackage.json.")
        {
            database,
            format,
            folder,
        };
        command.SetAction(result =>
            CommandErrors.Run(() => Run(result.GetRequiredValue(database), result.GetRequiredValue(folder)), Console.Error));
        return command;
    }

    private static int Run(FileInfo database, DirectoryInfo folder)
    {
        try
        {
            using var connection = AnnuaireSqlite.ConnectReadOnly(database.FullName);
            PackageWriter.Write(SqliteReader.ReadContent(connection), folder);
        }
        catch (SqliteException error)
        {
            throw new UnexpectedFormatException(database.FullName, "une base de l'annuaire", error.Message, error);
        }

        Console.WriteLine($"Paquet écrit dans {folder.FullName}.");
        return ExitCodes.Done;
    }
}
