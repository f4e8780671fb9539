using CoordonneSante.Annuaire;
using CoordonneSante.Annuaire.Persistence.Loading;
using CoordonneSante.Import.Publication;

namespace CoordonneSante.Api.Versions;

/// <summary>Loads kept versions when they are asked for, one at a time, and holds the last two in memory: what a comparison
/// takes.</summary>
internal sealed class KeptSnapshots
{
    private const int Capacity = 2;

    private readonly Lock _lock = new();
    private readonly List<(KeptVersion Version, Task<AnnuaireSnapshot> Snapshot)> _lastUsed = new(Capacity + 1);
    private Task _lastLoad = Task.CompletedTask;

    /// <exception cref="Exception">The file is no longer there, or is of another version of the program.</exception>
    public Task<AnnuaireSnapshot> GetAsync(KeptVersion version)
    {
        lock (_lock)
        {
            var held = _lastUsed.FindIndex(entry => entry.Version == version && !entry.Snapshot.IsFaulted);
            var snapshot = held < 0 ? LoadAfterAsync(_lastLoad, version.Path) : _lastUsed[held].Snapshot;
            _lastLoad = held < 0 ? snapshot : _lastLoad;
            _lastUsed.RemoveAll(entry => entry.Version == version);
            _lastUsed.Add((version, snapshot));
            if (_lastUsed.Count > Capacity)
            {
                _lastUsed.RemoveAt(0);
            }

            return snapshot;
        }
    }

    private static async Task<AnnuaireSnapshot> LoadAfterAsync(Task previous, string path)
    {
        await previous.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return await Task.Run(() => AnnuaireLoader.Load(CheckedFile.Read(path)));
    }
}
