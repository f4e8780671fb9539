using CoordonneSante.Annuaire;
using CoordonneSante.Annuaire.Persistence.Loading;
using CoordonneSante.Annuaire.Persistence.Sqlite;
using CoordonneSante.Import.Publication;

namespace CoordonneSante.Api.Versions;

/// <summary>The versions of the directory that requests are answered from. Each request takes them once, so it sees the same ones
/// throughout.</summary>
internal sealed class SnapshotStore(FileInfo database, ILogger<SnapshotStore> logger) : IDisposable
{
    private readonly KeptVersionFolder _folder = new(database, logger);
    private readonly KeptSnapshots _kept = new();
    private ServedVersions? _versions;
    private volatile AnnuaireFile? _file;
    private DatabaseStamp _stamp;

    /// <summary>The SQLite file that versions are loaded from.</summary>
    public FileInfo Database { get; } = database;

    /// <summary>The bytes that the version in service was loaded from, whatever has become of <see cref="Database"/> since.</summary>
    /// <remarks>They are given up once another version is in service.</remarks>
    public AnnuaireFile File => _file ?? throw new InvalidOperationException("No version has been loaded yet.");

    public ServedVersions Versions =>
        Volatile.Read(ref _versions) ?? throw new InvalidOperationException("No version has been loaded yet.");

    /// <summary>The version in service.</summary>
    public AnnuaireSnapshot Current => Versions.Current;

    /// <summary>Loads the file if it is another one than the last time, and serves it from the next request on. Looks for kept versions
    /// too.</summary>
    /// <returns>False when the file has not changed since the last attempt, successful or not.</returns>
    /// <exception cref="Exception">The file cannot be loaded: the version in service stays.</exception>
    public bool Reload()
    {
        var isKeptChanged = _folder.Refresh();
        var stamp = DatabaseStamp.Of(Database.FullName);
        if (stamp != _stamp)
        {
            Serve(Load(stamp));
            return true;
        }

        if (isKeptChanged)
        {
            Serve(Current);
        }

        return false;
    }

    public void Dispose() => _file?.Dispose();

    private AnnuaireSnapshot Load(DatabaseStamp stamp)
    {
        _stamp = stamp;
        try
        {
            var (file, annuaire) = CheckedFile.Read(Database.FullName, AnnuaireLoader.Load, CancellationToken.None);

            // Who reads the one replaced reads it to its end.
            (_file, var replaced) = (file, _file);
            replaced?.Dispose();
            return annuaire;
        }
        catch (IOException)
        {
            // A passing fault of the disk says nothing of the file: it is tried again.
            _stamp = default;
            throw;
        }
    }

    private void Serve(AnnuaireSnapshot current) => Volatile.Write(ref _versions, new ServedVersions(current, _folder.Versions, _kept));
}
