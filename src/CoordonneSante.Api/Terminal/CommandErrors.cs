using CoordonneSante.Annuaire.Persistence.Sqlite;
using CoordonneSante.Import.Actualisations;
using CoordonneSante.Import.Assemblage;
using CoordonneSante.Import.Catalogues;
using CoordonneSante.Import.Packages;
using CoordonneSante.Import.Publication;
using CoordonneSante.Import.Reading;
using CoordonneSante.Import.SharedStores;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace CoordonneSante.Api.Terminal;

/// <summary>Turns what may go wrong with the user's files into a message on the error output and an exit code.</summary>
internal static class CommandErrors
{
    private const int MostProblemsShown = 20;

    public static int Run(Func<int> command, TextWriter errors) =>
        RunAsync(() => Task.FromResult(command()), errors).GetAwaiter().GetResult();

    public static async Task<int> RunAsync(Func<Task<int>> command, TextWriter errors)
    {
        try
        {
            return await command();
        }
        catch (InvalidPackageException error)
        {
            foreach (var problem in error.Problems.Take(MostProblemsShown))
            {
                errors.WriteLine($"{problem.Fichier}, ligne {problem.Line}, colonne {problem.Column} : « {problem.Value} ». "
                    + $"{problem.Motif.Libelle} ({problem.Motif.Code})");
            }

            return Fail(
                errors,
                $"Le paquet n'est pas valide : {error.Problems.Count} problème(s). Rien n'a été publié.",
                ExitCodes.UnexpectedFormat);
        }
        catch (Exception error) when (error is UnexpectedFormatException or MixedVintagesException)
        {
            return Fail(errors, $"{error.Message} Rien n'a été publié.", ExitCodes.UnexpectedFormat);
        }
        catch (ActualisationImpossibleException error)
        {
            return Fail(errors, $"{error.Message} Rien n'a été publié.", ExitCodes.Failed);
        }
        catch (PublicationRefusedException error)
        {
            return Fail(errors, error.Message, ExitCodes.Refused);
        }
        catch (Exception error)
            when (error
                    is PublicationInProgressException
                        or VersionNotKeptException
                        or VersionNotRestoredException
                        or CatalogueInvalideException
                        or FormatPlusRecentException
                        or IOException
                        or UnauthorizedAccessException
                        or SqliteException
                        or SharedStoreException
                        or NpgsqlException)
        {
            return Fail(errors, $"{error.Message} Rien n'a été publié.", ExitCodes.Failed);
        }
    }

    private static int Fail(TextWriter errors, string message, int code)
    {
        errors.WriteLine($"Erreur : {message}");
        return code;
    }
}
