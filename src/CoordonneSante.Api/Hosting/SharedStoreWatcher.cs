using CoordonneSante.Import.SharedStores;

namespace CoordonneSante.Api.Hosting;

/// <summary>Takes to this machine what is published to the shared store; from there it is served as any new file.</summary>
/// <remarks>Without the store the version in service stays, and the store is looked for again every few seconds.</remarks>
internal sealed partial class SharedStoreWatcher(
    SharedStore store, SharedCopy copy, StateMeasures measures, ILogger<SharedStoreWatcher> logger) : BackgroundService
{
    private static readonly TimeSpan Period = TimeSpan.FromSeconds(3);

    /// <summary>What was told last, so that the log holds each trouble once.</summary>
    private string? _trouble;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await FollowAsync(stoppingToken);
            }
            catch (Exception error) when (!stoppingToken.IsCancellationRequested)
            {
                Tell(error);
            }

            await Task.Delay(Period, stoppingToken);
        }
    }

    private async Task FollowAsync(CancellationToken stoppingToken)
    {
        await using var follower = await SharedFollower.BeginAsync(store, Period, stoppingToken);
        while (true)
        {
            await Task.Run(() => follower.Pull(copy), stoppingToken);
            if (_trouble is not null)
            {
                _trouble = null;
                Found(store.Name);
            }

            await follower.WaitAsync(stoppingToken);
        }
    }

    private void Tell(Exception error)
    {
        if (_trouble == error.Message)
        {
            return;
        }

        _trouble = error.Message;
        if (error is InvalidDataException)
        {
            measures.Refused();
            Refused(store.Name, error.Message);
        }
        else
        {
            Lost(store.Name, error.Message);
        }
    }

    [LoggerMessage(
        Level = LogLevel.Warning, Message = "Le magasin partagé {Store} ne répond pas, la version en service le reste : {Reason}")]
    private partial void Lost(string store, string reason);

    [LoggerMessage(Level = LogLevel.Information, Message = "Le magasin partagé {Store} répond de nouveau")]
    private partial void Found(string store);

    [LoggerMessage(
        Level = LogLevel.Error, Message = "Ce que publie le magasin partagé {Store} est refusé, la version en service reste : {Reason}")]
    private partial void Refused(string store, string reason);
}
