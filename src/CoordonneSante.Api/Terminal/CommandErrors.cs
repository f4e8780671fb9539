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

    /// <param name="command">What is run.</param>
    /// <param name="errors">Where it is told what went wrong.</param>
    /// <param name="publication">Of what the command publishes; null for one that publishes nothing.</param>
    public static int Run(Func<int> command, TextWriter errors, PublicationWatch? publication = null)
    {
        try
        {
            return command();
        }
        catch (InvalidPackageException error)
        {
            foreach (var problem in error.Problems.Take(MostProblemsShown))
            {
                errors.WriteLine($"{problem.Fichier}, ligne {problem.Line}, colonne {problem.Column} : « {problem.Value} ». "
                    + $"{problem.Motif.Libelle} ({problem.Motif.Code})");
            }

            return Fail($"Le paquet n'est pas valide : {error.Problems.Count} problème(s).", ExitCodes.UnexpectedFormat);
        }
        catch (Exception error) when (error is UnexpectedFormatException or MixedVintagesException)
        {
            return Fail(error.Message, ExitCodes.UnexpectedFormat);
        }
        catch (PublicationRefusedException error)
        {
            errors.WriteLine($"Erreur : {error.Message}");
            return ExitCodes.Refused;
        }
        catch (Exception error)
            when (error
                    is PublicationInProgressException
                        or ActualisationImpossibleException
                        or VersionNotKeptException
                        or VersionNotRestoredException
                        or CatalogueInvalideException
                        or FormatPlusRecentException
                        or IOException
                        or InvalidDataException
                        or UnauthorizedAccessException
                        or SqliteException
                        or SharedStoreException
                        or NpgsqlException)
        {
            return Fail(error.Message, ExitCodes.Failed);
        }

        int Fail(string message, int code)
        {
            errors.WriteLine($"Erreur : {message} {publication?.Sequel}".TrimEnd());
            return code;
        }
    }

    /// <summary>Runs what Ctrl-C and SIGTERM end before it publishes.</summary>
    /// <inheritdoc cref="Run(Func{int}, TextWriter, PublicationWatch?)"/>
    public static int Run(Func<CancellationToken, int> command, TextWriter errors, PublicationWatch publication)
    {
        using var interruption = new Interruption();
        try
        {
            return Run(() => command(interruption.Token), errors, publication);
        }
        catch (OperationCanceledException) when (interruption.Token.IsCancellationRequested)
        {
            errors.WriteLine($"Interrompu. {publication.Sequel}");
            return interruption.ExitCode;
        }
    }
}
