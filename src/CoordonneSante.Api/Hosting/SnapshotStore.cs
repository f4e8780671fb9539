using CoordonneSante.Annuaire;
using CoordonneSante.Annuaire.Persistence.Loading;

namespace CoordonneSante.Api.Hosting;

/// <summary>The version of the directory that requests are answered from. Each request takes it once, so it sees one version throughout.</summary>
internal sealed class SnapshotStore(FileInfo database)
{
    private AnnuaireSnapshot? _current;
    private DatabaseStamp _stamp;

    /// <summary>The SQLite file that versions are loaded from.</summary>
    public FileInfo Database { get; } = database;

    public AnnuaireSnapshot Current =>
        Volatile.Read(ref _current) ?? throw new InvalidOperationException("No version has been loaded yet.");

    /// <summary>Loads the file if it is another one than the last time, and serves it from the next request on.</summary>
    /// <returns>False when the file has not changed since the last attempt, successful or not.</returns>
    /// <exception cref="Exception">The file cannot be loaded: the version in service stays.</exception>
    public bool Reload()
    {
        var stamp = DatabaseStamp.Of(Database.FullName);
        if (stamp == _stamp)
        {
            return false;
        }

        _stamp = stamp;
        try
        {
            Volatile.Write(ref _current, AnnuaireLoader.Load(Database.FullName));
        }
        catch (IOException)
        {
            // A passing fault of the disk says nothing of the file: it is tried again.
            _stamp = default;
            throw;
        }

        return true;
    }
}
