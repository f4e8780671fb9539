using CoordonneSante.Annuaire;

namespace CoordonneSante.Api.Versions;

/// <summary>A kept version that is being read from its file, or was.</summary>
internal sealed class SnapshotLoad : IDisposable
{
    private readonly CancellationTokenSource _nobodyWaits = new();

    /// <param name="version">Which.</param>
    /// <param name="previous">The loading that comes before it.</param>
    /// <param name="read">Reads the file; ends early once its token is cancelled.</param>
    public SnapshotLoad(KeptVersion version, Task previous, Func<string, CancellationToken, AnnuaireSnapshot> read)
    {
        Version = version;
        Snapshot = ReadAfterAsync(previous, version.Path, read, _nobodyWaits.Token);
    }

    public KeptVersion Version { get; }

    public Task<AnnuaireSnapshot> Snapshot { get; }

    /// <summary>Requests that wait for it or read it.</summary>
    public int Users { get; set; }

    /// <summary>Gives up what is not read yet.</summary>
    public void Dispose()
    {
        _nobodyWaits.Cancel();
        _nobodyWaits.Dispose();
    }

    private static async Task<AnnuaireSnapshot> ReadAfterAsync(
        Task previous, string path, Func<string, CancellationToken, AnnuaireSnapshot> read, CancellationToken nobodyWaits)
    {
        // To its very end, even of one that was given up: never are two read at once.
        await previous.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        nobodyWaits.ThrowIfCancellationRequested();
        return await Task.Factory
            .StartNew(() => read(path, nobodyWaits), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)
            .ConfigureAwait(false);
    }
}
