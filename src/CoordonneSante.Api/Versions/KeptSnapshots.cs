using CoordonneSante.Annuaire;
using CoordonneSante.Annuaire.Persistence.Loading;
using CoordonneSante.Import.Publication;

namespace CoordonneSante.Api.Versions;

/// <summary>Loads kept versions when they are asked for, one at a time, as long as somebody waits; the last two stay in memory: what a
/// comparison takes.</summary>
/// <param name="read">Reads a version's file; null for the usual way.</param>
internal sealed class KeptSnapshots(Func<string, CancellationToken, AnnuaireSnapshot>? read = null)
{
    /// <summary>Versions that may be read from at once; each takes as much memory as the one in service.</summary>
    public const int MostInUse = 4;

    private const int HeldUnused = 2;

    private readonly Func<string, CancellationToken, AnnuaireSnapshot> _read = read ?? Read;
    private readonly Lock _lock = new();

    /// <summary>The last used last.</summary>
    private readonly List<SnapshotLoad> _loads = [];

    private Task _lastLoad = Task.CompletedTask;

    /// <summary>Whether another version may be taken beside those in use.</summary>
    public bool HasRoom
    {
        get
        {
            lock (_lock)
            {
                return MayBegin;
            }
        }
    }

    private bool MayBegin => _loads.Count(known => known.Users > 0) < MostInUse;

    /// <summary>Whether the version is in memory or on its way there, so that it costs nothing more to ask it.</summary>
    public bool Holds(KeptVersion version)
    {
        lock (_lock)
        {
            return _loads.Exists(load => load.Version == version && load.Snapshot is { IsFaulted: false, IsCanceled: false });
        }
    }

    /// <returns>The version, to be given back; null where as many others as may be are in use.</returns>
    /// <exception cref="OperationCanceledException">The caller does not wait any more.</exception>
    /// <exception cref="Exception">The file is no longer there, or is of another version of the program.</exception>
    public async Task<SnapshotUse?> TryUseAsync(KeptVersion version, CancellationToken cancellation)
    {
        if (Begin(version) is not { } load)
        {
            return null;
        }

        try
        {
            return new SnapshotUse(await load.Snapshot.WaitAsync(cancellation), () => End(load));
        }
        catch
        {
            End(load);
            throw;
        }
    }

    private static AnnuaireSnapshot Read(string path, CancellationToken nobodyWaits)
    {
        var (file, annuaire) = CheckedFile.Read(path, AnnuaireLoader.Load, nobodyWaits);
        file.Dispose();
        return annuaire;
    }

    private SnapshotLoad? Begin(KeptVersion version)
    {
        lock (_lock)
        {
            var load = _loads.Find(known => known.Version == version);
            if (load is null)
            {
                if (!MayBegin)
                {
                    return null;
                }

                load = new SnapshotLoad(version, _lastLoad, _read);
                _lastLoad = load.Snapshot;
            }

            load.Users++;
            _loads.Remove(load);
            _loads.Add(load);
            Forget();
            return load;
        }
    }

    private void End(SnapshotLoad load)
    {
        lock (_lock)
        {
            load.Users--;
            if (load is { Users: 0, Snapshot.IsCompletedSuccessfully: false })
            {
                Remove(load);
            }

            Forget();
        }
    }

    /// <summary>Lets go of versions that nobody reads, but for the last used ones.</summary>
    private void Forget()
    {
        while (_loads.Count > HeldUnused && _loads.Find(load => load.Users == 0) is { } unused)
        {
            Remove(unused);
        }
    }

    private void Remove(SnapshotLoad load)
    {
        if (!_loads.Remove(load))
        {
            return;
        }

        load.Dispose();
        if (load.Snapshot == _lastLoad && load.Snapshot.IsCompleted)
        {
            _lastLoad = Task.CompletedTask; // it would keep the version in memory
        }
    }
}
