using CoordonneSante.Annuaire.Persistence.Sqlite;
using CoordonneSante.Api.Versions;
using Microsoft.Data.Sqlite;

namespace CoordonneSante.Api.Hosting;

/// <summary>Puts a newly published database into service without a restart, and readies each version once it serves.</summary>
/// <remarks>The file's stamp is read every two seconds: unlike file notifications it also works on network and container volumes.</remarks>
internal sealed partial class DatabaseWatcher(
    SnapshotStore store,
    WarmUp warmUp,
    Readiness readiness,
    StateMeasures measures,
    IHostApplicationLifetime lifetime,
    ILogger<DatabaseWatcher> logger) : BackgroundService
{
    private static readonly TimeSpan Period = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The server listens first.
        await Task.Delay(Timeout.Infinite, lifetime.ApplicationStarted)
            .WaitAsync(stoppingToken)
            .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await WarmUpAsync(stoppingToken);
        readiness.Warmed();
        await DrawAsync(stoppingToken);
        using var timer = new PeriodicTimer(Period);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            if (IsReloaded())
            {
                await WarmUpAsync(stoppingToken);
                await DrawAsync(stoppingToken);
            }
        }
    }

    /// <summary>What fails here fails again for the first user that asks, with an answer and a log that say so.</summary>
    private async Task WarmUpAsync(CancellationToken stoppingToken) =>
        await warmUp.RunAsync(stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

    /// <inheritdoc cref="WarmUpAsync"/>
    private async Task DrawAsync(CancellationToken stoppingToken) =>
        await warmUp.DrawAsync(stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

    private bool IsReloaded()
    {
        try
        {
            if (store.Reload())
            {
                measures.Served();
                Reloaded(store.Current.JeuDeDonnees.Version.Value);
                return true;
            }
        }
        catch (Exception exception) when (exception is InvalidDataException or SqliteException or FormatPlusRecentException)
        {
            measures.Refused();
            Refused(store.Database.FullName, exception.Message, store.Current.JeuDeDonnees.Version.Value);
        }
        catch (FileNotFoundException)
        {
            measures.Refused();
            Refused(store.Database.FullName, "Le fichier n'existe plus.", store.Current.JeuDeDonnees.Version.Value);
        }
#pragma warning disable CA1031 // Whatever is wrong with the file, the version in service goes on.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            measures.Refused();
            Failed(exception, store.Database.FullName);
        }

        return false;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Nouvelle version de l'annuaire en service : {Version}")]
    private partial void Reloaded(string version);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Path} ne peut être chargé ; la version en service le reste")]
    private partial void Failed(Exception exception, string path);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Path} est refusé, la version {Version} reste en service : {Reason}")]
    private partial void Refused(string path, string reason, string version);
}
