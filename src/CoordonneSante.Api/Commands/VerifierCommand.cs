using System.CommandLine;
using System.Globalization;
using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Annuaire.Persistence.Loading;
using CoordonneSante.Annuaire.Persistence.Sqlite;
using CoordonneSante.Api.Settings;
using CoordonneSante.Api.Terminal;
using CoordonneSante.Import.Publication;

namespace CoordonneSante.Api.Commands;

/// <summary><c>verifier</c>: whether a directory file is whole, what it holds and how good it is.</summary>
internal static class VerifierCommand
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    public static Command Create()
    {
        var database = new Option<FileInfo>("--base")
        {
            Description = "Base à vérifier.",
            DefaultValueFactory = _ => AnnuairePaths.Database,
        };
        var command = new Command("verifier", "Vérifie l'intégrité d'une base, son empreinte, et en donne les effectifs et la qualité.")
        {
            database,
        };
        command.SetAction(result => CommandErrors.Run(() => Run(result.GetRequiredValue(database).FullName), Console.Error));
        return command;
    }

    private static int Run(string path)
    {
        if (!File.Exists(path))
        {
            Console.Error.WriteLine($"Erreur : il n'y a pas de base à {path} ; le premier démarrage en construit une, « import » aussi.");
            return ExitCodes.Failed;
        }

        var problems = IntegrityCheck.Run(path);
        foreach (var problem in problems)
        {
            Console.Error.WriteLine($"Erreur : {problem}");
        }

        if (problems.Count > 0)
        {
            return ExitCodes.Failed;
        }

        using var connection = AnnuaireSqlite.ConnectReadOnly(path);
        Console.WriteLine($"{path} est intègre. Version {SqliteReader.ReadVersion(connection)}.");
        foreach (var (name, count) in AnnuaireCounts.Read(connection).ByName)
        {
            Console.WriteLine(string.Create(French, $"    {count,9:N0} {name}"));
        }

        Console.WriteLine("Sources :");
        foreach (var source in RowReader.ReadAll<SourceRow>(connection).OrderBy(source => source.Id, StringComparer.Ordinal))
        {
            Console.WriteLine($"    {source.Titre} ({source.Producteur}), {source.Millesime}, {source.Fichier}");
        }

        Console.WriteLine("Qualité :");
        foreach (
            var measure in RowReader.ReadAll<IndicateurQualiteRow>(connection).OrderBy(measure => measure.Code, StringComparer.Ordinal))
        {
            Console.WriteLine(string.Create(French, $"    {measure.Valeur,7:N2} {measure.Unite} {measure.Libelle}"));
        }

        return ExitCodes.Done;
    }
}
