using CoordonneSante.Import.Publication;
using Npgsql;

namespace CoordonneSante.Import.SharedStores;

/// <summary>
/// One publication to a shared store: what it holds is copied to this machine, changed there as any directory is, and put back in one
/// transaction. No other publication can begin meanwhile.
/// </summary>
public sealed class SharedPublication : IDisposable
{
    private readonly NpgsqlConnection _connection;
    private readonly SharedCopy _copy;
    private readonly SharedState _state;

    private SharedPublication(NpgsqlConnection connection, SharedCopy copy, SharedState state)
    {
        _connection = connection;
        _copy = copy;
        _state = state;
    }

    /// <param name="store">Its tables are created when they are missing.</param>
    /// <param name="database">The directory file of the copy, in a folder that no server reads.</param>
    /// <exception cref="SharedStoreException">Another publication is under way.</exception>
    /// <exception cref="NpgsqlException">The store does not answer, or refuses.</exception>
    public static SharedPublication Begin(SharedStore store, FileInfo database)
    {
        var connection = store.ConnectToPrimary();
        try
        {
            if (!SharedTables.TryLock(connection))
            {
                throw new SharedStoreException($"Une autre publication vers {store.Name} est en cours.");
            }

            SharedTables.CreateIfMissing(connection);
            var copy = new SharedCopy(database);
            var state = copy.Pull(connection);
            if (state.Published is null)
            {
                copy.Clear(); // of a store that was emptied, or of another
            }

            return new SharedPublication(connection, copy, state);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Makes the store what the copy is; servers hear of it once it is done.</summary>
    /// <returns>False when nothing has changed.</returns>
    /// <exception cref="SharedStoreException">Something else was published meanwhile: the connection had been lost.</exception>
    /// <exception cref="NpgsqlException">The connection was lost; the store is as it was.</exception>
    public bool Push()
    {
        var files = _copy.Files()
            .GroupBy(file => file.Sha256)
            .ToDictionary(same => same.Key, same => (same.First().Path, Keeping: same.Max(file => file.Keeping)));
        var published = _copy.Files().FirstOrDefault(file => file.Path == _copy.Database.FullName).Sha256;
        if (published is null
            || (published == _state.Published?.Sha256
                && files.Count == _state.Versions.Count
                && _state.Versions.All(version => files.TryGetValue(version.Sha256, out var file) && file.Keeping == version.Keeping)))
        {
            return false;
        }

        using var transaction = _connection.BeginTransaction();
        if (SharedTables.LockPublished(_connection) != _state.Published?.Sha256)
        {
            throw new SharedStoreException("Une autre version a été publiée entre-temps : recommencez.");
        }

        foreach (var (sha, file) in files)
        {
            if (_state.Versions.Any(version => version.Sha256 == sha))
            {
                SharedTables.Keep(_connection, sha, file.Keeping);
            }
            else
            {
                Insert(sha, file.Path, file.Keeping);
            }
        }

        if (published != _state.Published?.Sha256)
        {
            SharedTables.Publish(_connection, published);
        }

        SharedTables.DeleteOthers(_connection, [.. files.Keys]);
        SharedTables.Notify(_connection);
        transaction.Commit();
        return true;
    }

    public void Dispose() => _connection.Dispose();

    private void Insert(string sha, string path, Keeping keeping)
    {
        var file = new FileInfo(path);
        var version = StoredVersion.TryRead(file) ?? throw new InvalidDataException($"{path} n'est pas un annuaire.");
        SharedTables.Insert(
            _connection,
            new SharedVersion(sha, version.Version.Value, version.ConstruitLe, file.Length, keeping),
            version.DateExtraction,
            path);
    }
}
